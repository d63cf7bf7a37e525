import { isJsonList as isList, isJsonObject, type Json, type JsonObject } from '../../kernel/json';
import { childFileSchema, type ChildFile } from '../children/child-file';
import { openReview } from '../reviews/open-review';
import type { Review } from '../reviews/review';

type Member = { readonly id: string };
type Collection<T extends Member> = Readonly<Record<string, T>>;
type Rename = readonly [theirs: string, mine: string];

/** Members by what they are known by; what two members share, or nobody said, stands for neither. */
function knownBy<T extends Member>(members: readonly T[], key: (member: T) => string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const shared = new Set<string>(['']);
  for (const member of members) {
    const known = key(member);
    if (found.has(known)) shared.add(known);
    found.set(known, member.id);
  }
  for (const known of shared) found.delete(known);
  return found;
}

/** What stands on both sides under different ids and is known by the same facts. */
function pairs<T extends Member>(
  mine: Collection<T>,
  theirs: Collection<T>,
  key: (member: T) => string,
): readonly Rename[] {
  const here = knownBy(
    Object.values(mine).filter(({ id }) => theirs[id] === undefined),
    key,
  );
  const there = knownBy(
    Object.values(theirs).filter(({ id }) => mine[id] === undefined),
    key,
  );
  return [...there].flatMap(([known, id]) => {
    const same = here.get(known);
    return same === undefined ? [] : [[id, same] as const];
  });
}

const plain = (...words: readonly string[]): string =>
  words.every((word) => word.trim() === '') ? '' : words.map((word) => word.trim().toLowerCase()).join('|');

const insideReview = (mine: Review, theirs: Review): readonly Rename[] => [
  ...pairs(mine.meetings, theirs.meetings, ({ part, on }) => plain(String(part), on)),
  ...pairs(mine.papers, theirs.papers, ({ title }) => plain(title)),
  ...pairs(mine.decisions, theirs.decisions, ({ words }) => plain(words)),
];

/** Both sides may have started the same review, each under an id of its own. */
function openReviews(mine: ChildFile, theirs: ChildFile): readonly Rename[] {
  const [here, there] = [openReview(mine), openReview(theirs)];
  if (here === undefined || there === undefined) return [];
  if (here.id === there.id) return insideReview(here, there);
  const isSame = here.number === there.number && theirs.reviews[here.id] === undefined;
  if (!isSame || mine.reviews[there.id] !== undefined) return [];
  return [[there.id, here.id], ...insideReview(here, there)];
}

/** What was decided at a review held before, on the same day on both sides. */
const decisionsOfHeld = (mine: ChildFile, theirs: ChildFile): readonly Rename[] =>
  Object.values(mine.heldReviews).flatMap((here) => {
    const there = Object.values(theirs.heldReviews).filter(({ on }) => on === here.on);
    const [only, ...others] = there;
    if (only === undefined || others.length > 0) return [];
    return pairs(here.decisions, only.decisions, ({ words }) => plain(words));
  });

function* textsIn(value: Json): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (isList(value)) for (const one of value) yield* textsIn(one);
  else if (isJsonObject(value)) {
    for (const [key, one] of Object.entries(value)) {
      yield key;
      yield* textsIn(one);
    }
  }
}

const finals = ({ reviews }: ChildFile): readonly Review[] =>
  Object.values(reviews).filter(({ finalised }) => finalised !== null);

function renames(mine: ChildFile, theirs: ChildFile): ReadonlyMap<string, string> {
  // What a final review says is sealed by its hash, the ids in it too.
  const sealed = new Set(textsIn(finals(theirs)));
  const all: readonly Rename[] = [
    ...(mine.id === theirs.id ? [] : [[theirs.id, mine.id] as const]),
    ...pairs(mine.episodes, theirs.episodes, ({ from }) => from),
    ...pairs(mine.heldReviews, theirs.heldReviews, ({ on }) => on),
    ...pairs(mine.people, theirs.people, ({ name, role }) => (name.trim() === '' ? '' : plain(name, role))),
    ...pairs(mine.monitoring, theirs.monitoring, ({ on, kind, words }) => plain(on, kind, words)),
    ...openReviews(mine, theirs),
    ...decisionsOfHeld(mine, theirs),
  ];
  return new Map(all.filter(([id]) => !sealed.has(id)));
}

function renamed(value: Json, names: ReadonlyMap<string, string>): Json {
  if (typeof value === 'string') return names.get(value) ?? value;
  if (isList(value)) return value.map((one) => renamed(one, names));
  if (!isJsonObject(value)) return value;
  const entries = Object.entries(value).map(([key, one]) => [names.get(key) ?? key, renamed(one, names)] as const);
  return Object.fromEntries(entries) satisfies JsonObject;
}

/**
 * Their file of a child with my ids wherever both know the same thing by other ones: two caseloads that loaded the same
 * return have no id in common. Nothing else changes, and what their final reviews name keeps its id.
 */
export function aligned(mine: ChildFile, theirs: ChildFile): ChildFile {
  const names = renames(mine, theirs);
  if (names.size === 0) return theirs;
  const sealed = Object.fromEntries(finals(theirs).map((review) => [review.id, review]));
  const file = childFileSchema.parse(renamed(theirs, names));
  return { ...file, reviews: { ...file.reviews, ...sealed } };
}
