import type { Participant } from '../review-parts';
import type { ReviewId } from '../review';
import { changeReview } from './change-review';
import type { Apply } from './command-context';

/** Says of a person whether they are invited, why not, and what they sent. */
export type SetParticipant = {
  readonly kind: 'set-participant';
  readonly review: ReviewId;
  /** A person's id, or `child`. */
  readonly person: string;
  readonly answer: Partial<Omit<Participant, 'person'>>;
};

export const setParticipant: Apply<SetParticipant> = (file, { review: id, person, answer }) =>
  changeReview(file, id, (review) => {
    const before: Participant = review.participants[person] ?? {
      person,
      invited: false,
      notInvitedWhy: '',
      sent: null,
    };
    return { ...review, participants: { ...review.participants, [person]: { ...before, ...answer } } };
  });
