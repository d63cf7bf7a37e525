import type { ChildFile } from './child-file';

/** The child's whole name, or the council's reference until a name is added. */
export function fullName({ facts, reference }: ChildFile): string {
  const name = `${facts.given} ${facts.family}`.trim();
  return name === '' ? reference : name;
}

/** What the child is called: known-as name, then given name, then the reference. */
export function shortName({ facts, reference }: ChildFile): string {
  if (facts.knownAs !== '') return facts.knownAs;
  return facts.given === '' ? reference : facts.given;
}
