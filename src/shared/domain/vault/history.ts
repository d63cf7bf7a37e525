import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import type { FieldChange } from '../../kernel/changes';
import { instantSchema, type Instant } from '../../kernel/clock';
import type { Json } from '../../kernel/json';
import { fieldChangeSchema, type JournalEntry } from './journal-entry';

/** One field in one sitting: who changed it, when first and last, from what to what. */
export type HistoryEntry = FieldChange & {
  readonly by: string;
  readonly from: Instant;
  readonly to: Instant;
  readonly label: string;
};

const shape = z.array(
  fieldChangeSchema.extend({ by: z.string(), from: instantSchema, to: instantSchema, label: z.string() }),
);

/** The door through which an opened row of history comes in. */
export const isHistory = (value: unknown): value is readonly HistoryEntry[] => shape.safeParse(value).success;

/** A person's saves with no longer pause than this between them are one sitting. */
const SITTING_MS = 30 * 60_000;

const msOf = (at: Instant): number => Temporal.Instant.from(at).epochMilliseconds;

const isSameSitting = (last: HistoryEntry | undefined, entry: JournalEntry): boolean =>
  last !== undefined && last.by === entry.by && Math.abs(msOf(entry.at) - msOf(last.to)) <= SITTING_MS;

const isWithin = (inner: readonly string[], outer: readonly string[]): boolean =>
  outer.length <= inner.length && outer.every((key, index) => key === inner[index]);

/**
 * Where in this sitting the same field was changed, unless something around or within it changed since. What is taken
 * away is never merged: in a list it moves the end, which later entries lean on.
 */
function mergePlace(sitting: readonly HistoryEntry[], { path, after }: FieldChange): number {
  if (after === undefined) return -1;
  const place = sitting.findLastIndex((other) => isWithin(path, other.path) || isWithin(other.path, path));
  const found = sitting[place];
  return found?.after !== undefined && found.path.length === path.length ? place : -1;
}

const withAfter = (
  { after: _replaced, ...earlier }: HistoryEntry,
  to: Instant,
  after: Json | undefined,
): HistoryEntry => ({
  ...earlier,
  to,
  ...(after === undefined ? {} : { after }),
});

const isSame = (a: Json | undefined, b: Json | undefined): boolean => JSON.stringify(a) === JSON.stringify(b);

const latest = (entries: readonly HistoryEntry[]): HistoryEntry | undefined =>
  entries.reduce<HistoryEntry | undefined>(
    (last, entry) => (last === undefined || entry.to > last.to ? entry : last),
    undefined,
  );

/** Whether the first of these entries belongs to the sitting that the history ended in. */
export const goesOn = (history: readonly HistoryEntry[], entries: readonly JournalEntry[]): boolean =>
  entries[0] !== undefined && isSameSitting(latest(history), entries[0]);

/** Whether a save at this moment, by the laptop's clock, could no longer go on with the sitting that a history ended in. */
export function isOver(history: readonly HistoryEntry[], at: Instant): boolean {
  const last = latest(history);
  return last === undefined || msOf(at) - msOf(last.to) > SITTING_MS;
}

/**
 * Entries as the audit trail keeps them: one for each field and sitting, in order; what ended as it began is left out.
 * `earlier` is the history of the sitting that they go on with.
 */
export function coalesce(
  entries: readonly JournalEntry[],
  earlier: readonly HistoryEntry[] = [],
): readonly HistoryEntry[] {
  const history: HistoryEntry[] = [];
  let sitting: HistoryEntry[] = [...earlier];
  let last = latest(earlier);
  for (const entry of entries) {
    if (!isSameSitting(last, entry)) {
      history.push(...sitting);
      sitting = [];
    }
    for (const change of entry.changes) {
      const place = mergePlace(sitting, change);
      const same = sitting[place];
      last = { ...change, by: entry.by, from: entry.at, to: entry.at, label: entry.label };
      if (same === undefined) sitting.push(last);
      else sitting[place] = withAfter(same, entry.at, change.after);
    }
  }
  return [...history, ...sitting].filter(({ before, after }) => !isSame(before, after) || after === undefined);
}
