import type { Review } from './review';

/** Whether the review names someone: as invited, asked, there, or as who owes a paper or a decision, or as who disagrees. */
export const namesPerson = (review: Review, id: string): boolean =>
  review.participants[id] !== undefined ||
  review.consultation[id] !== undefined ||
  Object.values(review.meetings).some((meeting) => meeting.present.includes(id)) ||
  Object.values(review.papers).some((paper) => paper.from === id) ||
  Object.values(review.decisions).some((decision) => decision.owner === id) ||
  Object.values(review.after?.disagreements ?? {}).some(({ person }) => person === id);
