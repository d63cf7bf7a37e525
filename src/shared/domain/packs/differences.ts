import { isJsonList as isList, isJsonObject, type Json } from '../../kernel/json';
import type { ChildFile } from '../children/child-file';
import { canonicalJson } from '../reviews/canonical-json';
import type { Review } from '../reviews/review';
import { firstSeal } from '../reviews/versions';

/** One field, or one thing that a side lacks, in which two files of a child differ. Absent: that side has none. */
export type Difference = { readonly path: readonly string[]; readonly mine?: Json; readonly theirs?: Json };

/** What is done about one difference. */
export type Choice = 'mine' | 'theirs' | 'both';

/** Which side says something. */
export type DifferenceKind = 'only-mine' | 'only-theirs' | 'both-differ';

/** Nothing was said there: absent, or a field that was left empty. */
const isBlank = (value: Json | undefined): boolean =>
  value === undefined || value === null || value === '' || (isList(value) && value.length === 0);

export function kindOf({ mine, theirs }: Difference): DifferenceKind {
  if (theirs === undefined) return 'only-mine';
  if (isBlank(mine)) return 'only-theirs';
  return isBlank(theirs) ? 'only-mine' : 'both-differ';
}

/** Two lists can be kept both: mine, then what only theirs has. */
export const choicesFor = ({ mine, theirs }: Difference): readonly Choice[] =>
  isList(mine) && isList(theirs) ? ['mine', 'theirs', 'both'] : ['mine', 'theirs'];

/** Equal values, whatever the order of the names in their objects. */
export const isSame = (a: Json | undefined, b: Json | undefined): boolean =>
  canonicalJson([a ?? null]) === canonicalJson([b ?? null]) && (a === undefined) === (b === undefined);

/** Mine, then each of theirs that mine lacks. */
export const bothLists = (mine: readonly Json[], theirs: readonly Json[]): readonly Json[] => [
  ...mine,
  ...theirs.filter((one) => !mine.some((other) => isSame(one, other))),
];

const difference = (path: readonly string[], mine: Json | undefined, theirs: Json | undefined): Difference => ({
  path,
  ...(mine === undefined ? {} : { mine }),
  ...(theirs === undefined ? {} : { theirs }),
});

function* walk(path: readonly string[], mine: Json | undefined, theirs: Json | undefined): Generator<Difference> {
  if (isSame(mine, theirs)) return;
  if (!isJsonObject(mine) || !isJsonObject(theirs)) {
    yield difference(path, mine, theirs);
    return;
  }
  for (const key of new Set([...Object.keys(mine), ...Object.keys(theirs)])) {
    const [here, there] = [mine, theirs].map((side) => (Object.hasOwn(side, key) ? side[key] : undefined));
    yield* walk([...path, key], here, there);
  }
}

/** Whether a review is a later version of another: the other is final, and this one corrects it. */
const isLater = ({ amendments }: Review, { finalised }: Review): boolean =>
  finalised !== null && amendments?.some((amendment) => isSame(amendment.of, finalised)) === true;

/** Whether my review stands whatever they say: it is final, unless theirs corrects it, or it corrects theirs. */
const stands = (mine: Review, theirs: Review): boolean =>
  mine.finalised === null ? isLater(mine, theirs) : !isLater(theirs, mine);

/**
 * Where two files of a review differ. A final one is taken whole or not at all; what came after it is no part of it, and
 * is compared field by field.
 */
function* inReview(
  path: readonly string[],
  mine: Review | undefined,
  theirs: Review | undefined,
): Generator<Difference> {
  if (mine === undefined || theirs === undefined) {
    // One that was ever final stays, though they never had it.
    if (mine === undefined || firstSeal(mine) === null) yield difference(path, mine, theirs);
  } else if (stands(mine, theirs)) yield* walk([...path, 'after'], mine.after, theirs.after);
  else if (mine.finalised !== null || theirs.finalised !== null) yield difference(path, mine, theirs);
  else yield* walk(path, mine, theirs);
}

function* inReviews(mine: ChildFile['reviews'], theirs: ChildFile['reviews']): Generator<Difference> {
  for (const id of new Set([...Object.keys(mine), ...Object.keys(theirs)]))
    yield* inReview(['reviews', id], mine[id], theirs[id]);
}

/** The id and the shape's version are no matter of choice, documents follow their reviews, and drafts stay where they are. */
const comparable = ({
  id: _id,
  schema: _schema,
  reviews: _reviews,
  documents: _documents,
  drafts: _drafts,
  ...rest
}: ChildFile): Json => rest;

/**
 * Where two files of the same child differ, field by field. What is final here is left out: it stays, whatever they
 * say, unless they corrected it. `theirs` has to be aligned.
 */
export const differencesBetween = (mine: ChildFile, theirs: ChildFile): readonly Difference[] => [
  ...walk([], comparable(mine), comparable(theirs)),
  ...inReviews(mine.reviews, theirs.reviews),
];

const sealed = ({ after: _after, ...review }: Review): Json => review;

/** Reviews that are final here and otherwise there: they stay as they are here. */
export const finalHere = (mine: ChildFile, theirs: ChildFile): readonly string[] =>
  Object.values(mine.reviews).flatMap((review) => {
    const other = theirs.reviews[review.id];
    if (other === undefined || review.finalised === null || !stands(review, other)) return [];
    return isSame(sealed(review), sealed(other)) ? [] : [review.id];
  });
