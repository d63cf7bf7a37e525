import { describe, expect, it } from 'vitest';
import { proofWords } from '../../../../src/renderer/src/features/settings/backups/words';
import { instantSchema } from '../../../../src/shared/kernel/clock';

const at = instantSchema.parse('2026-11-23T14:04:00.000Z');
const proof = { madeAt: at, savesSince: 0, inBackup: 13, open: 13, same: 13, entries: 240, newest: { at, same: true } };

describe('what proving a backup says', () => {
  it('counts the children and says that all are the same', () => {
    const { kind, sentences } = proofWords(proof);
    expect(kind).toBe('good');
    expect(sentences.join(' ')).toContain(
      '12 children’s files and the caseload’s own settings, with 240 pieces of their history. All 13 are the same as what is open now.',
    );
  });

  it('explains files that differ by the saves made since', () => {
    const { kind, sentences } = proofWords({ ...proof, savesSince: 2, same: 12, newest: { at, same: false } });
    expect(kind).toBe('good');
    expect(sentences.join(' ')).toContain(
      '12 of 13 are the same as what is open now; 1 changed since. You saved 2 changes',
    );
    expect(sentences.join(' ')).toContain('were changed since');
  });

  it('is no proof where a file differs and nothing was saved, or more differ than were saved', () => {
    expect(proofWords({ ...proof, same: 12 }).kind).toBe('problem');
    expect(proofWords({ ...proof, savesSince: 1, same: 11 }).kind).toBe('problem');
    expect(proofWords({ ...proof, newest: { at, same: false } }).kind).toBe('problem');
    expect(proofWords({ ...proof, savesSince: -1 }).kind).toBe('problem');
  });
});
