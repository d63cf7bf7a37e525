import type { ChildFile, ChildId } from '../children/child-file';
import { folded } from './fold';
import { passagesOf, type Passage } from './passages';

/** A stretch of a text, in UTF-16 units. */
export type Stretch = { readonly at: number; readonly length: number };

/** A passage that holds every word that was looked for, and where in it they first stand. */
export type Hit = Passage & { readonly child: ChildId; readonly words: readonly Stretch[] };
export type Found = { readonly hits: readonly Hit[]; readonly total: number };

/** Looks through children's files for words; shows at most so many of what it finds. */
export type Finder = {
  readonly find: (files: Iterable<ChildFile>, words: string, most: number) => Found;
  /** Gets a file ready, so that the first search does not wait for it. */
  readonly prepare: (file: ChildFile) => void;
};

/** A child's passages, and all their words in one folded text with where each begins. */
type Searchable = { readonly passages: readonly Passage[]; readonly text: string; readonly starts: readonly number[] };

/** Stands between passages, so that no word runs from one into the next. */
const BETWEEN = '\u0000';

function makeSearchable(file: ChildFile): Searchable {
  const passages = passagesOf(file);
  const starts: number[] = [];
  let at = 0;
  for (const { text } of passages) {
    starts.push(at);
    at += text.length + BETWEEN.length;
  }
  return { passages, starts, text: passages.map(({ text }) => folded(text)).join(BETWEEN) };
}

/** Which passage a place is in. */
function passageAt(starts: readonly number[], at: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Every passage that has all the words: by way of the longest, which is the rarest. */
function hitsIn(child: ChildId, { passages, text, starts }: Searchable, words: readonly string[]): readonly Hit[] {
  const [longest = ''] = words;
  const hits: Hit[] = [];
  let from = text.indexOf(longest);
  while (from !== -1) {
    const index = passageAt(starts, from);
    const [passage, start = 0] = [passages[index], starts[index]];
    const end = start + (passage?.text.length ?? 0);
    const own = text.slice(start, end);
    const found = words.map((word) => ({ at: own.indexOf(word), length: word.length }));
    if (passage !== undefined && found.every(({ at }) => at !== -1))
      hits.push({ ...passage, child, words: found.sort((a, b) => a.at - b.at) });
    from = text.indexOf(longest, end);
  }
  return hits;
}

const rank = ({ place }: Hit): number => (place.kind === 'child' ? 0 : place.kind === 'person' ? 1 : 2);

/** Children and people first, then the newest words. */
function order(a: Hit, b: Hit): number {
  const byRank = rank(a) - rank(b);
  if (byRank !== 0) return byRank;
  const [first, second] = [a.on ?? '', b.on ?? ''];
  return first === second ? 0 : first < second ? 1 : -1;
}

const wordsOf = (query: string): readonly string[] =>
  [...new Set(folded(query.normalize('NFC')).split(/\s+/u))]
    .filter((word) => word !== '')
    .sort((a, b) => b.length - a.length);

/** A finder that gets each file ready once: a file that did not change is looked through as it is. */
export function finder(): Finder {
  const made = new WeakMap<ChildFile, Searchable>();
  const searchable = (file: ChildFile): Searchable => {
    const before = made.get(file);
    if (before !== undefined) return before;
    const now = makeSearchable(file);
    made.set(file, now);
    return now;
  };
  return {
    prepare: (file) => void searchable(file),
    find: (files, query, most) => {
      const words = wordsOf(query);
      if (words.length === 0) return { hits: [], total: 0 };
      const hits = [...files].flatMap((file) => hitsIn(file.id, searchable(file), words));
      return { hits: hits.sort(order).slice(0, most), total: hits.length };
    },
  };
}
