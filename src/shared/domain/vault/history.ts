import type { FieldChange } from '../../kernel/changes';
import type { Instant } from '../../kernel/clock';
import type { Json } from '../../kernel/json';
import type { JournalEntry } from './journal-entry';

/** One field in one sitting: who changed it, when first and last, from what to what. */
export type HistoryEntry = FieldChange & {
  readonly by: string;
  readonly from: Instant;
  readonly to: Instant;
  readonly label: string;
};

/** A person's saves with no longer pause than this between them are one sitting. */
const SITTING_MS = 30 * 60_000;

const isSameSitting = (last: HistoryEntry | undefined, entry: JournalEntry): boolean =>
  last !== undefined && last.by === entry.by && Math.abs(Date.parse(entry.at) - Date.parse(last.to)) <= SITTING_MS;

const isWithin = (inner: readonly string[], outer: readonly string[]): boolean =>
  outer.length <= inner.length && outer.every((key, index) => key === inner[index]);

/**
 * Where in this sitting the same field was changed, unless something around or within it changed since. What is taken
 * away is never merged: in a list it moves the end, which later entries lean on.
 */
function mergePlace(sitting: readonly HistoryEntry[], { path, after }: FieldChange): number {
  if (after === undefined) return -1;
  for (let index = sitting.length - 1; index >= 0; index -= 1) {
    const other = sitting[index]?.path ?? [];
    const around = isWithin(path, other);
    const within = isWithin(other, path);
    if (around && within) return sitting[index]?.after === undefined ? -1 : index;
    if (around || within) return -1;
  }
  return -1;
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

/** Entries as the audit trail keeps them: one for each field and sitting, in order; what ended as it began is left out. */
export function coalesce(entries: readonly JournalEntry[]): readonly HistoryEntry[] {
  const history: HistoryEntry[] = [];
  let sitting: HistoryEntry[] = [];
  let last: HistoryEntry | undefined;
  for (const entry of entries) {
    if (!isSameSitting(last, entry)) {
      history.push(...sitting);
      sitting = [];
    }
    for (const change of entry.changes) {
      const place = mergePlace(sitting, change);
      const earlier = sitting[place];
      last = { ...change, by: entry.by, from: entry.at, to: entry.at, label: entry.label };
      if (earlier === undefined) sitting.push(last);
      else sitting[place] = withAfter(earlier, entry.at, change.after);
    }
  }
  return [...history, ...sitting].filter(({ before, after }) => !isSame(before, after));
}
