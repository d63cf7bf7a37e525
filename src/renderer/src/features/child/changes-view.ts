import type { ChildFile } from '../../../../shared/domain/children/child-file';
import type { HistoryEntry } from '../../../../shared/domain/vault/history';
import { monthOf, monthWords } from '../../content/times';
import { partNames } from '../../content/field-names';

/** Which changes show; the empty text: all. */
export type ChangesView = { readonly who: string; readonly area: string; readonly month: string };

export const everyChange: ChangesView = { who: '', area: '', month: '' };

/** One choice of a filter, and how many changes it stands for. */
export type Choice = { readonly value: string; readonly words: string; readonly count: number };

const WHOLE = 'whole';

/** The part of the file that a change is in: one of its collections, a review by its id, or the file as a whole. */
const areaOf = ({ path: [part = '', id = ''] }: HistoryEntry): string => {
  if (part === 'reviews' && id !== '') return `reviews/${id}`;
  return partNames[part] === undefined ? WHOLE : part;
};

function areaWords(child: ChildFile, area: string): string {
  const [part = '', id] = area.split('/');
  if (area === WHOLE) return 'The whole file';
  if (id === undefined) return partNames[part] ?? '';
  const number = child.reviews[id]?.number;
  return number === undefined ? 'A review that was removed' : `Review ${String(number)}`;
}

/** Who did what no person did: a file written again after damage. */
export const whoWords = (by: string): string => (by === '' ? 'The app' : by);

function choicesOf(
  entries: readonly HistoryEntry[],
  valueOf: (entry: HistoryEntry) => string,
  wordsOf: (value: string) => string,
): readonly Choice[] {
  const counts = new Map<string, number>();
  for (const entry of entries) counts.set(valueOf(entry), (counts.get(valueOf(entry)) ?? 0) + 1);
  return Array.from(counts, ([value, count]) => ({ value, words: wordsOf(value), count }));
}

const whoOf = ({ by }: HistoryEntry): string => whoWords(by);
const monthChanged = ({ to }: HistoryEntry): string => monthOf(to);

/** What there is to choose from in these changes. */
export const choicesIn = (child: ChildFile, entries: readonly HistoryEntry[]) => ({
  who: choicesOf(entries, whoOf, (by) => by),
  area: choicesOf(entries, areaOf, (area) => areaWords(child, area)).toSorted((a, b) => a.words.localeCompare(b.words)),
  month: choicesOf(entries, monthChanged, monthWords),
});

/** The latest first, those that the view asks for. */
export const shownChanges = (entries: readonly HistoryEntry[], { who, area, month }: ChangesView) =>
  entries
    .filter(
      (entry) =>
        (who === '' || whoOf(entry) === who) &&
        (area === '' || areaOf(entry) === area) &&
        (month === '' || monthChanged(entry) === month),
    )
    .sort((a, b) => (a.to < b.to ? 1 : Number(a.to > b.to) * -1));
