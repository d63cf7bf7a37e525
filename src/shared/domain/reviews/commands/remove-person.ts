import { err, ok } from '../../../kernel/result';
import type { PersonId } from '../../children/person';
import type { Review } from '../review';
import { without } from './change-review';
import type { Apply } from './command-context';

/** Takes away someone who was added by mistake; refused once a review names them. */
export type RemovePerson = { readonly kind: 'remove-person'; readonly id: PersonId };

const names = (review: Review, id: string): boolean =>
  review.participants[id] !== undefined ||
  review.consultation[id] !== undefined ||
  Object.values(review.meetings).some((meeting) => meeting.present.includes(id)) ||
  Object.values(review.papers).some((paper) => paper.from === id) ||
  Object.values(review.decisions).some((decision) => decision.owner === id);

export const removePerson: Apply<RemovePerson> = (file, { id }) => {
  if (file.people[id] === undefined) return err({ code: 'not-found' });
  if (Object.values(file.reviews).some((review) => names(review, id))) return err({ code: 'person-in-use' });
  return ok({ ...file, people: without(file.people, id) });
};
