import { err } from '../../../kernel/result';
import type { Meeting, MeetingId } from '../review-parts';
import type { ReviewId } from '../review';
import { changeReview } from './change-review';
import type { Apply } from './command-context';

/** Changes one part of the meeting: who is there, when it began, how long it took. */
export type ChangeMeeting = {
  readonly kind: 'change-meeting';
  readonly review: ReviewId;
  readonly id: MeetingId;
  readonly meeting: Partial<Omit<Meeting, 'id' | 'part'>>;
};

export const changeMeeting: Apply<ChangeMeeting> = (file, { review: reviewId, id, meeting }) => {
  const before = file.reviews[reviewId]?.meetings[id];
  if (before === undefined) return err({ code: 'not-found' });
  return changeReview(file, reviewId, (review) => ({
    ...review,
    meetings: { ...review.meetings, [id]: { ...before, ...meeting } },
  }));
};
