import {
  groupWords,
  nameWords,
  notOfPersons,
  personVerbs,
  placeWords,
  timeLeads,
  timeWords,
  titles,
} from './name-words';
import { bareWord, isCapitalised, isPossessive, wordsOf, type Word } from './words';

/** The names of one person, as a file holds them; empty where there is none. */
export type Names = { readonly given: string; readonly family: string; readonly knownAs: string };
/** Another child whose record this might have been copied from. */
export type OtherChild<Id extends string = string> = Names & { readonly id: Id };

/** A name of another child in this child's text. */
export type WrongName<Id extends string = string> = {
  readonly name: string;
  readonly at: number;
  readonly length: number;
  /** The children who have that name. */
  readonly children: readonly Id[];
};

export type NameCheck<Id extends string> = {
  readonly child: Names;
  /** Full names of everyone in the child's file: they belong in the text. */
  readonly people: readonly string[];
  readonly others: readonly OtherChild<Id>[];
};

const partsOf = (name: string): readonly string[] => wordsOf(name).map(({ text }) => text.toLowerCase());
const keyOf = (word: string): string => bareWord(word).toLowerCase();
/** Shorter than this, a family name alone is too much like any other word. */
const FAMILY_LEAST = 4;

/** A word that names other children, by their given or known-as name or by their family name alone. */
type Part<Id extends string = string> = {
  readonly kind: 'given' | 'family';
  readonly children: readonly Id[];
  readonly families: ReadonlySet<string>;
};

/** Every word that names another child and nobody in this file. */
function partsToFind<Id extends string>({ child, people, others }: NameCheck<Id>): ReadonlyMap<string, Part<Id>> {
  const own = new Set([child.given, child.family, child.knownAs, ...people].flatMap(partsOf));
  const found = new Map<string, Part<Id>>();
  const add = (key: string, kind: Part['kind'], { id, family }: OtherChild<Id>): void => {
    if (key === '' || own.has(key)) return;
    const before = found.get(key);
    const families = new Set([...(before?.families ?? []), ...partsOf(family)]);
    found.set(key, { kind: before?.kind ?? kind, children: [...new Set([...(before?.children ?? []), id])], families });
  };
  for (const other of others) {
    for (const name of [other.given, other.knownAs]) add(partsOf(name)[0] ?? '', 'given', other);
  }
  for (const other of others) {
    const family = partsOf(other.family).at(-1) ?? '';
    if (family.length >= FAMILY_LEAST && !nameWords.has(family) && !placeWords.has(family))
      add(family, 'family', other);
  }
  return found;
}

/** A word and those around it. */
type Spot = {
  readonly word: Word;
  readonly key: string;
  readonly before: Word | undefined;
  readonly after: Word | undefined;
  readonly later: Word | undefined;
};

const touches = (word: Word | undefined): word is Word => word !== undefined && /^[ \u00a0]+$/u.test(word.gap);
const isProper = (word: Word | undefined): word is Word => touches(word) && isCapitalised(word.text);

/** A capital that no sentence asks for. */
const isProperWithin = (word: Word | undefined): word is Word =>
  word !== undefined && isCapitalised(word.text) && !word.startsSentence;

/** `Grace Road`, `Hope Valley School`, `St Mark's`, `Violet class`. */
function isPlace({ before, word, after, later }: Spot): boolean {
  if (touches(word) && before !== undefined && titles.has(keyOf(before.text))) return true;
  if (touches(after) && groupWords.has(keyOf(after.text))) return true;
  if (!isProper(after)) return false;
  return placeWords.has(keyOf(after.text)) || (isProper(later) && placeWords.has(keyOf(later.text)));
}

/** The name of a month or a day of the week goes with anything. */
const CALENDAR =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/u;

const isCapitals = (word: string): boolean => /^\p{Lu}+$/u.test(word);

/** The word is part of somebody else's whole name: `Grace Adeyemi` where no such child is known. */
function isSomeoneElse(
  { before, word, after }: Spot,
  { kind, families }: Part,
  given: ReadonlyMap<string, Part>,
): boolean {
  if (kind === 'family') return touches(word) && isProperWithin(before) && !given.has(keyOf(before.text));
  if (isPossessive(word.text) || !isProper(after)) return false;
  const next = keyOf(after.text);
  return next.length > 1 && !families.has(next) && !CALENDAR.test(next) && !isCapitals(after.text);
}

/** `Hope is happy` and `Jade and Leo`, not `Hope is what she felt` and `Jade and silver rings`. */
function isOrStandsWithPerson({ after, later }: Spot): boolean {
  const [next, last] = [touches(after) ? keyOf(after.text) : '', touches(later) ? keyOf(later.text) : ''];
  if (next === 'and') return isProper(later);
  return (next === 'is' || next === 'was') && last !== '' && !notOfPersons.has(last);
}

/** A name that is a month or a season too: only what a person alone does or has tells it apart. */
function isPersonNotTime({ word, before }: Spot, next: string): boolean {
  const lead = touches(word) && before !== undefined ? keyOf(before.text) : '';
  if (timeLeads.has(lead) || /^\d/u.test(lead)) return false;
  return isPossessive(word.text) || personVerbs.has(next);
}

/** Whether a name that is also a word stands here as a name. */
function isNameHere(spot: Spot, { families }: Part): boolean {
  const { word, key, after } = spot;
  const next = touches(after) ? keyOf(after.text) : '';
  if (families.has(next)) return true;
  if (timeWords.has(key)) return isPersonNotTime(spot, next);
  return !word.startsSentence || personVerbs.has(next) || isPossessive(word.text) || isOrStandsWithPerson(spot);
}

/** The names of other children that stand in a text about this one: as words, with `'s`, and as the child is known. */
export function wrongNames<Id extends string>(text: string, check: NameCheck<Id>): readonly WrongName<Id>[] {
  const parts = partsToFind(check);
  const words = wordsOf(text);
  return words.flatMap((word, index) => {
    const key = keyOf(word.text);
    const part = parts.get(key);
    if (part === undefined || !isCapitalised(word.text)) return [];
    const spot = { word, key, before: words[index - 1], after: words[index + 1], later: words[index + 2] };
    if (isPlace(spot) || isSomeoneElse(spot, part, parts)) return [];
    if (nameWords.has(key) && !isNameHere(spot, part)) return [];
    return [{ name: bareWord(word.text), at: word.at, length: word.text.length, children: part.children }];
  });
}
