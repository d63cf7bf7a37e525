import { ok } from '../../../kernel/result';
import type { Person, PersonId } from '../../children/person';
import type { Apply } from './command-context';

/** Adds someone around the child (`id` null, or new), or changes what is known of them. */
export type KeepPerson = {
  readonly kind: 'keep-person';
  readonly id: PersonId | null;
  readonly person: Partial<Omit<Person, 'id'>>;
};

const someone: Omit<Person, 'id'> = {
  name: '',
  role: '',
  parentalResponsibility: false,
  phone: '',
  email: '',
  address: '',
  receives: 'none',
  receivesWhy: '',
  addressWithheldFrom: [],
};

export const keepPerson: Apply<KeepPerson> = (file, command, { newId }) => {
  const id = command.id ?? newId<'Person'>();
  const person = { ...(file.people[id] ?? someone), ...command.person, id };
  return ok({ ...file, people: { ...file.people, [id]: person } });
};
