import { describe, expect, it } from 'vitest';
import { asciiText } from '../../../../../src/shared/domain/vault/bytes';
import { publicHalfOf, type PublicHalf } from '../../../../../src/shared/domain/vault/identity';
import {
  parsePublicHalfFile,
  publicHalfFile,
  signedBytes,
  type Signed,
} from '../../../../../src/shared/domain/vault/signing';
import { standingOf } from '../../../../../src/shared/domain/vault/standing';
import { instantSchema } from '../../../../../src/shared/kernel/clock';

const half = (name: string, digit: string): PublicHalf => ({
  name,
  role: 'Independent Reviewing Officer',
  sign: digit.repeat(64),
  receive: `age1${digit.repeat(58)}`,
});
const amara = half('Amara Lindqvist', '2');
const mair = half('Mair Pugh', '3');
const known = { half: mair, comparedAt: instantSchema.parse('2026-11-23T09:00:00.000Z') };
const signed: Signed = { version: 1, purpose: 'public-half', signer: amara, signature: 'ab'.repeat(64) };

describe('what is signed', () => {
  it('names its purpose, the hash, and who says so, in one spelling', () => {
    expect(asciiText(signedBytes('pack', { ...amara, name: 'Siân “Ł” 🦊' }, 'cd'.repeat(32)))).toBe(
      `chairside signed 1|pack|${'cd'.repeat(32)}|["Si\\u00e2n \\u201c\\u0141\\u201d \\ud83e\\udd8a","Independent Reviewing Officer","${amara.sign}","${amara.receive}"]`,
    );
  });
});

describe('who signed', () => {
  it('is this caseload, a person whose words were compared, or somebody unknown', () => {
    expect(standingOf(amara, amara, [known])).toEqual({ kind: 'own' });
    expect(standingOf(mair, amara, [known])).toEqual({ kind: 'known', person: known });
    expect(standingOf(half('Mair Pugh', '4'), amara, [known]).kind).toBe('unknown');
    expect(standingOf(amara, null, []).kind).toBe('unknown');
  });

  it('is unknown where a known name stands beside other keys, or one of the two keys is another', () => {
    expect(standingOf({ ...mair, sign: amara.sign }, null, [known]).kind).toBe('unknown');
    expect(standingOf({ ...mair, receive: amara.receive }, null, [known]).kind).toBe('unknown');
  });

  it('is known by the keys, whatever name is said', () => {
    expect(standingOf({ ...mair, name: 'Somebody else' }, amara, [known])).toEqual({ kind: 'known', person: known });
  });
});

describe('the file of a public half', () => {
  it('reads back as it was written', () => {
    expect(parsePublicHalfFile(publicHalfFile(signed))).toEqual({ ok: true, value: signed });
  });

  it.each([
    ['another file', 'Dear Mair,'],
    ['nothing', ''],
    ['a list', '[]'],
    ['a pack’s signature', publicHalfFile({ ...signed, purpose: 'pack' })],
    ['a key too short', publicHalfFile({ ...signed, signer: { ...amara, sign: 'ab' } })],
    ['something more in it', publicHalfFile(signed).replace('{', '{"more": 1,')],
    ['a file far too long', publicHalfFile(signed) + ' '.repeat(20_000)],
  ])('is refused where it is %s', (_, text) => {
    expect(parsePublicHalfFile(text)).toEqual({ ok: false, error: { code: 'not-a-public-half' } });
  });

  it('says so where a newer Chairside wrote it', () => {
    const text = '{"version": 2, "purpose": "public-half", "hybrid": true}';
    expect(parsePublicHalfFile(text)).toEqual({ ok: false, error: { code: 'newer-version' } });
  });

  it('carries the chair’s name and job title as the caseload has them, cut where they are endless', () => {
    const made = publicHalfOf(amara, { name: 'A'.repeat(300), role: 'IRO' });
    expect(made).toEqual({ name: 'A'.repeat(200), role: 'IRO', sign: amara.sign, receive: amara.receive });
  });
});
