import { toPlain } from '../../kernel/rich-text';
import { fullName } from '../children/child-name';
import type { ChildFile, ChildId } from '../children/child-file';
import { passagesOf, type Passage, type ReviewPart } from '../find/passages';
import type { Review } from '../reviews/review';
import type { JargonFinder } from './jargon';
import { unexplainedInitials } from './unexplained-initials';
import { wrongNames } from './wrong-names';

/** Where in the review the words stand; `key` as in `Place`. */
type Where = { readonly part: ReviewPart; readonly key: string };

/** Something in a review's words that is worth another look before they are final. None of it holds them up. */
export type SecondLook = Where &
  (
    | { readonly kind: 'wrong-name'; readonly name: string; readonly children: readonly ChildId[] }
    | { readonly kind: 'initials'; readonly initials: string; readonly words: string }
    | { readonly kind: 'jargon'; readonly said: string; readonly kinder: string }
  );

type ReviewPassage = Where & Pick<Passage, 'text'>;

/** What others wrote or said, and what they call their papers, is theirs. */
const OTHERS_WORDS: ReadonlySet<ReviewPart> = new Set(['views', 'consultation', 'paper', 'after']);

const wordsOfReview = (child: ChildFile, review: Review): readonly ReviewPassage[] =>
  passagesOf(child).flatMap(({ place, text }) =>
    place.kind === 'review' && place.review === review.id ? [{ part: place.part, key: place.key, text }] : [],
  );

/** What the chair wrote of each topic: the child's own words and what is quoted are left as they were said. */
const notesOf = ({ topics }: Review): readonly ReviewPassage[] =>
  Object.entries(topics).map(([key, { note, notDiscussedWhy }]) => {
    const own = toPlain(note.filter(({ kind }) => kind !== 'quotation'));
    return { part: 'topic', key, text: `${own}\n${notDiscussedWhy}` };
  });

/** The first of those that say the same. */
function once<T>(all: readonly T[], key: (one: T) => string): readonly T[] {
  const first = new Map<string, T>();
  for (const one of all) if (!first.has(key(one))) first.set(key(one), one);
  return [...first.values()];
}

function namesIn(child: ChildFile, passages: readonly ReviewPassage[], caseload: readonly ChildFile[]) {
  const others = caseload.filter(({ id }) => id !== child.id).map(({ id, facts }) => ({ ...facts, id }));
  const people = [fullName(child), ...Object.values(child.people).map(({ name }) => name)];
  const check = { child: child.facts, people, others };
  const found = passages.flatMap(({ part, key, text }) =>
    wrongNames(text, check).map(({ name, children }): SecondLook & { readonly kind: 'wrong-name' } => ({
      ...{ kind: 'wrong-name', part, key, name, children },
    })),
  );
  return once(found, ({ part, key, name }) => `${part}/${key}/${name}`);
}

function initialsIn(passages: readonly ReviewPassage[]) {
  const found = passages.flatMap(({ part, key, text }) =>
    unexplainedInitials(text).map(({ initials, words }): SecondLook & { readonly kind: 'initials' } => ({
      ...{ kind: 'initials', part, key, initials, words },
    })),
  );
  return once(found, ({ initials }) => initials);
}

function jargonIn(passages: readonly ReviewPassage[], finder: JargonFinder) {
  const found = passages.flatMap(({ part, key, text }) =>
    finder(text).map(({ term, kinder, at, length }) => {
      const said = text.slice(at, at + length);
      return { term, look: { kind: 'jargon', part, key, said, kinder } as const };
    }),
  );
  return once(found, ({ term }) => term).map(({ look }) => look);
}

/**
 * What in the review's words is worth another look: names of other children in the caseload wherever they stand, then
 * initials nobody explained and words of the service, each where it first stands.
 */
export function secondLook(
  child: ChildFile,
  review: Review,
  caseload: readonly ChildFile[],
  jargon: JargonFinder,
): readonly SecondLook[] {
  const passages = wordsOfReview(child, review);
  const own = [...notesOf(review), ...passages.filter(({ part }) => part !== 'topic' && !OTHERS_WORDS.has(part))];
  const initials = initialsIn(own);
  const named = new Set(initials.map((look) => look.initials));
  const plain = jargonIn(own, jargon).filter(({ said }) => !named.has(said));
  return [...namesIn(child, passages, caseload), ...initials, ...plain];
}
