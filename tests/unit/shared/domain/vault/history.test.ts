import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coalesce, goesOn, isHistory } from '../../../../../src/shared/domain/vault/history';
import { isJournalEntry, type JournalEntry } from '../../../../../src/shared/domain/vault/journal-entry';
import { changesBetween, withChanges } from '../../../../../src/shared/kernel/changes';
import { instantSchema, type Instant } from '../../../../../src/shared/kernel/clock';
import type { Json } from '../../../../../src/shared/kernel/json';

const at = (minute: number): Instant => instantSchema.parse(new Date(Date.UTC(2026, 10, 23, 9, minute)).toISOString());
const anEntry = (minute: number, before: Json, after: Json, by = 'Mair Pugh'): JournalEntry => ({
  schema: 1,
  at: at(minute),
  by,
  label: 'answer-topic',
  changes: changesBetween(before, after),
});

const leaf = fc.oneof(fc.string({ maxLength: 3 }), fc.integer({ max: 5, min: 0 }), fc.constant(null));
const aValue: fc.Arbitrary<Json> = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    leaf,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom('a', 'b', 'c'), tie('value'), { noNullPrototype: true }),
  ),
})).value;

describe('a child’s history', () => {
  it('keeps one entry for a field that was typed in a sitting, from what it was to what it became', () => {
    const history = coalesce([
      anEntry(0, { note: '' }, { note: 'A' }),
      anEntry(1, { note: 'A' }, { note: 'Ab' }),
      anEntry(20, { note: 'Ab' }, { note: 'Abc' }),
    ]);
    expect(history).toEqual([
      { path: ['note'], before: '', after: 'Abc', by: 'Mair Pugh', from: at(0), to: at(20), label: 'answer-topic' },
    ]);
  });

  it('begins a new sitting after half an hour, and with another person', () => {
    const typed = [anEntry(0, { note: '' }, { note: 'A' }), anEntry(31, { note: 'A' }, { note: 'Ab' })];
    expect(coalesce(typed)).toHaveLength(2);
    const two = [anEntry(0, { note: '' }, { note: 'A' }), anEntry(1, { note: 'A' }, { note: 'Ab' }, 'Idris Vale')];
    expect(coalesce(two).map(({ by }) => by)).toEqual(['Mair Pugh', 'Idris Vale']);
  });

  it('leaves out a field that ended the sitting as it began', () => {
    expect(coalesce([anEntry(0, { note: 'A' }, { note: 'B' }), anEntry(1, { note: 'B' }, { note: 'A' })])).toEqual([]);
  });

  it('goes on with the sitting that was kept before, and begins another after a pause or with nothing new', () => {
    const kept = coalesce([anEntry(0, { note: '', more: 1 }, { note: 'A', more: 2 })]);
    const next = [anEntry(20, { note: 'A' }, { note: 'Ab' })];
    expect(goesOn(kept, next)).toBe(true);
    expect(coalesce(next, kept).map(({ path, before, after }) => [path, before, after])).toEqual([
      [['note'], '', 'Ab'],
      [['more'], 1, 2],
    ]);
    expect(goesOn(kept, [anEntry(40, 1, 2)])).toBe(false);
    expect(goesOn(kept, [])).toBe(false);
    expect(goesOn([], next)).toBe(false);
  });

  it('keeps what began and what was taken away', () => {
    const history = coalesce([anEntry(0, {}, { note: 'A' }), anEntry(1, { note: 'A' }, {})]);
    expect(history.map(({ before, after }) => [before, after])).toEqual([
      [undefined, 'A'],
      ['A', undefined],
    ]);
    expect(isHistory(JSON.parse(JSON.stringify(history)))).toBe(true);
    expect(isHistory([{ path: [] }])).toBe(false);
  });

  it('leads from the first value to the last, whatever was changed in between', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(aValue, fc.nat(40)), { minLength: 2, maxLength: 8 }), (steps) => {
        const values = steps.map(([value]) => value);
        let minute = 0;
        const entries = steps.slice(1).map(([value, pause], index) => {
          minute += pause;
          return anEntry(minute, values[index] ?? null, value);
        });
        expect(withChanges(values[0], coalesce(entries))).toEqual(values.at(-1));
      }),
      { numRuns: 400 },
    );
  });
});

describe('an entry of the journal', () => {
  it('is taken only in its own shape', () => {
    expect(isJournalEntry(anEntry(0, { a: 1 }, { b: [1, null, { c: '' }] }))).toBe(true);
    expect(isJournalEntry({ ...anEntry(0, 1, 2), schema: 2 })).toBe(false);
    expect(isJournalEntry({ ...anEntry(0, 1, 2), changes: [{ path: 'a' }] })).toBe(false);
  });
});
