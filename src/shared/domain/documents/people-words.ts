import { shortName } from '../children/child-name';
import type { ChildFile } from '../children/child-file';
import type { Person } from '../children/person';
import { CHILD } from '../reviews/attendance';
import { joined } from './composing';
import { words } from './words';

const person = ({ people }: ChildFile, id: string): Person | undefined =>
  Object.hasOwn(people, id) ? people[id] : undefined;

/** The person's name; the role where there is no name. */
export function nameOf(child: ChildFile, id: string): string {
  if (id === CHILD) return shortName(child);
  const found = person(child, id);
  if (found === undefined) return words.people.nobody;
  return found.name === '' ? found.role : found.name;
}

/** The person's role; empty where there is none, or it stands for the name. */
export function roleOf(child: ChildFile, id: string): string {
  const found = person(child, id);
  return found === undefined || found.name === '' ? '' : found.role;
}

/** Name and role in a row of text: `Leonie Abara-Finch – Social worker`. */
export const nameAndRole = (child: ChildFile, id: string): string =>
  joined([nameOf(child, id), roleOf(child, id)], ' \u2013 ');
