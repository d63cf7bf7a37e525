import { beforeAll, describe, expect, it } from 'vitest';
import {
  aesKey,
  openBytes,
  randomBytes,
  sealBytes,
  type SealedBytes,
} from '../../../../../src/renderer/src/workers/key/aes';
import { indexFacts } from '../../../../../src/shared/domain/vault/backup-file';
import { frameFacts, noTag } from '../../../../../src/shared/domain/vault/journal-frame';
import { historyFacts, historyId, metaFacts, segFacts } from '../../../../../src/shared/domain/vault/sealed-rows';
import { blobFacts } from '../../../../../src/renderer/src/vault/blobs';

const subject = 'ab'.repeat(16);
const other = 'cd'.repeat(16);
const tag = new Uint8Array(16).fill(7);

/** What each table's seals are bound to, as it stands in its place; and each part of that place changed. */
const places: Readonly<Record<string, { readonly own: string; readonly changed: Readonly<Record<string, string>> }>> = {
  'a child’s whole file': {
    own: segFacts({ id: subject, v: 3, prev: tag }),
    changed: {
      'another child': segFacts({ id: other, v: 3, prev: tag }),
      'an earlier version': segFacts({ id: subject, v: 2, prev: tag }),
      'another one before it': segFacts({ id: subject, v: 3, prev: noTag() }),
    },
  },
  'a save': {
    own: frameFacts({ seq: 3, subject, previous: tag }),
    changed: {
      'another child': frameFacts({ seq: 3, subject: other, previous: tag }),
      'another number': frameFacts({ seq: 4, subject, previous: tag }),
      'another one before it': frameFacts({ seq: 3, subject, previous: noTag() }),
    },
  },
  'a row of history': {
    own: historyFacts({ id: historyId(subject, 3), prev: tag }),
    changed: {
      'another child': historyFacts({ id: historyId(other, 3), prev: tag }),
      'another place in the order': historyFacts({ id: historyId(subject, 4), prev: tag }),
      'another one before it': historyFacts({ id: historyId(subject, 3), prev: noTag() }),
    },
  },
  'the manifest': {
    own: metaFacts('manifest', subject),
    changed: { 'the table’s place': metaFacts('table', subject), 'another vault': metaFacts('manifest', other) },
  },
  'the table': {
    own: metaFacts('table', subject),
    changed: { 'the manifest’s place': metaFacts('manifest', subject), 'another vault': metaFacts('table', other) },
  },
  'a backup’s index': { own: indexFacts(subject), changed: { 'another vault': indexFacts(other) } },
  'a document': {
    own: blobFacts(subject, other),
    changed: { 'another child': blobFacts(other, other), 'another name': blobFacts(subject, subject) },
  },
};

const words = new TextEncoder().encode('the words of a review');
let key: CryptoKey;
const seals = new Map<string, SealedBytes>();
const sealOf = (name: string): SealedBytes => {
  const seal = seals.get(name);
  if (seal === undefined) throw new Error(`Nothing was sealed as ${name}`);
  return seal;
};

beforeAll(async () => {
  key = await aesKey(randomBytes(32), ['encrypt', 'decrypt']);
  for (const [name, { own }] of Object.entries(places)) seals.set(name, await sealBytes(key, own, words));
});

describe.each(Object.entries(places))('What is sealed as %s', (name, { own, changed }) => {
  it('opens in its own place', async () => {
    expect(await openBytes(key, own, sealOf(name))).toEqual(words);
  });

  it.each(Object.entries(changed))('is refused as %s', async (_, facts) => {
    expect(await openBytes(key, facts, sealOf(name))).toBeNull();
  });

  it('is refused in every other table', async () => {
    for (const [table, place] of Object.entries(places)) {
      if (table !== name) expect(await openBytes(key, place.own, sealOf(name)), table).toBeNull();
    }
  });

  it('is refused with a bit changed anywhere', async () => {
    const { iv, sealed } = sealOf(name);
    for (let at = 0; at < sealed.length; at += 1) {
      const bent = sealed.slice();
      bent[at] = (bent[at] ?? 0) ^ 1;
      expect(await openBytes(key, own, { iv, sealed: bent })).toBeNull();
    }
  });
});
