import type { Meeting, MeetingId } from '../review-parts';
import type { ReviewId } from '../review';
import { changeReview } from './change-review';
import type { Apply } from './command-context';

/** Opens the next part of the review's meeting: today, at the planned place, unless said otherwise. */
export type BeginMeeting = {
  readonly kind: 'begin-meeting';
  readonly review: ReviewId;
  readonly id: MeetingId | null;
  readonly meeting: Partial<Omit<Meeting, 'id' | 'part'>>;
};

export const beginMeeting: Apply<BeginMeeting> = (file, command, { newId, today }) =>
  changeReview(file, command.review, (review) => {
    const id = command.id ?? newId<'Meeting'>();
    const part = Math.max(0, ...Object.values(review.meetings).map((meeting) => meeting.part)) + 1;
    const planned = { on: today, at: '', minutes: null, place: review.plan.place, note: '', present: [] };
    return { ...review, meetings: { ...review.meetings, [id]: { ...planned, ...command.meeting, id, part } } };
  });
