import type { ChildFile } from '../../../../shared/domain/children/child-file';
import type { Person } from '../../../../shared/domain/children/person';

/** A decision as it is first put together from words of the note. */
export type Picked = { readonly words: string; readonly owner: string };

const firstName = ({ name }: Person): string => name.split(/\s+/)[0] ?? '';
const lastName = ({ name }: Person): string => name.split(/\s+/).at(-1) ?? '';

/** The names that someone is called by in a note. */
const namesOf = (person: Person): readonly string[] =>
  [person.name, firstName(person), lastName(person)].filter((name) => name.length > 1);

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const asWord = (name: string): RegExp => new RegExp(`(?<![\\p{L}])${escaped(name)}(?![\\p{L}])`, 'u');

const named = (people: readonly Person[], words: string): Person | undefined =>
  people.find((person) => namesOf(person).some((name) => asWord(name).test(words)));

const isSocialWorker = ({ role }: Person): boolean => /^social worker\b/i.test(role.trim());

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** `Tom to change the plan.` without its beginning: `Change the plan`. */
function withoutOwner(words: string, person: Person | undefined): string {
  if (person === undefined) return words;
  for (const name of namesOf(person)) {
    const [opening] = new RegExp(`^${escaped(name)} (?:is to|to|will) `, 'u').exec(words) ?? [];
    if (opening !== undefined) return capital(words.slice(opening.length));
  }
  return words;
}

/** Words of the note as a decision: whoever is named in them owns it, or else the social worker. */
export function pickedDecision({ people }: ChildFile, words: string): Picked {
  const everyone = Object.values(people);
  const person = named(everyone, words);
  const owner = person ?? everyone.find(isSocialWorker);
  return { words: withoutOwner(words.trim(), person).replace(/\.$/, ''), owner: owner?.id ?? '' };
}
