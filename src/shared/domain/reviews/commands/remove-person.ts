import { err, ok } from '../../../kernel/result';
import type { PersonId } from '../../children/person';
import { namesPerson } from '../names-person';
import { without } from './change-review';
import type { Apply } from './command-context';

/** Takes away someone who was added by mistake; refused once a review names them. */
export type RemovePerson = { readonly kind: 'remove-person'; readonly id: PersonId };

export const removePerson: Apply<RemovePerson> = (file, { id }) => {
  if (file.people[id] === undefined) return err({ code: 'not-found' });
  if (Object.values(file.reviews).some((review) => namesPerson(review, id))) return err({ code: 'person-in-use' });
  return ok({ ...file, people: without(file.people, id) });
};
