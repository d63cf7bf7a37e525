import { isJsonList as isList, isJsonObject, type Json } from '../../kernel/json';
import type { ChildFile } from '../children/child-file';
import { canonicalJson } from '../reviews/canonical-json';

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

const isFinal = (review: Json | undefined): boolean => isJsonObject(review) && isJsonObject(review['finalised']);

/** A final review is one thing: it is taken whole or not at all. */
const isWhole = (path: readonly string[], mine: Json | undefined, theirs: Json | undefined): boolean =>
  path.length === 2 && path[0] === 'reviews' && (isFinal(mine) || isFinal(theirs));

const difference = (path: readonly string[], mine: Json | undefined, theirs: Json | undefined): Difference => ({
  path,
  ...(mine === undefined ? {} : { mine }),
  ...(theirs === undefined ? {} : { theirs }),
});

function* walk(path: readonly string[], mine: Json | undefined, theirs: Json | undefined): Generator<Difference> {
  if (isSame(mine, theirs)) return;
  if (!isJsonObject(mine) || !isJsonObject(theirs) || isWhole(path, mine, theirs)) {
    yield difference(path, mine, theirs);
    return;
  }
  for (const key of new Set([...Object.keys(mine), ...Object.keys(theirs)])) {
    const [here, there] = [mine, theirs].map((side) => (Object.hasOwn(side, key) ? side[key] : undefined));
    yield* walk([...path, key], here, there);
  }
}

/** The id and the shape's version are no matter of choice, documents follow their reviews, and drafts stay where they are. */
const comparable = ({ id: _id, schema: _schema, documents: _documents, drafts: _drafts, ...rest }: ChildFile): Json =>
  rest;

/**
 * Where two files of the same child differ, field by field. What is final here is left out: it stays, whatever they
 * say. `theirs` has to be aligned.
 */
export const differencesBetween = (mine: ChildFile, theirs: ChildFile): readonly Difference[] =>
  [...walk([], comparable(mine), comparable(theirs))].filter(
    ({ path, mine: here }) => !(path.length === 2 && path[0] === 'reviews' && isFinal(here)),
  );

/** Reviews that are final here and otherwise there: they stay as they are here. */
export const finalHere = (mine: ChildFile, theirs: ChildFile): readonly string[] =>
  Object.values(mine.reviews)
    .filter(({ id, finalised }) => finalised !== null && theirs.reviews[id] !== undefined)
    .filter((review) => !isSame(review, theirs.reviews[review.id]))
    .map(({ id }) => id);
