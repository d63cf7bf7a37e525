import type { Meeting, Participant } from './review-parts';
import type { Review } from './review';

/** Stands for the child in lists of people: the child is not one of the people around them. */
export const CHILD = 'child';

/** The parts of the meeting in their order. */
export const parts = (review: Review): readonly Meeting[] =>
  Object.values(review.meetings).sort((a, b) => a.part - b.part);

/** Who was there: a person's id (or `child`) and the parts they were there for, in order of arrival. */
export function attendance(review: Review): ReadonlyMap<string, readonly number[]> {
  const attended = new Map<string, readonly number[]>();
  for (const { part, present } of parts(review)) {
    for (const person of present) attended.set(person, [...(attended.get(person) ?? []), part]);
  }
  return attended;
}

/** How someone took part: there, sent their views or apologies, was invited and did neither, or was not invited. */
export type TookPart = 'there' | 'views' | 'apologies' | 'absent' | 'not-invited';

/** How one person took part, from the parts they were there for and what they sent. */
export function tookPart(attended: ReadonlyMap<string, readonly number[]>, participant: Participant): TookPart {
  if (attended.has(participant.person)) return 'there';
  if (participant.sent !== null) return participant.sent;
  return participant.invited ? 'absent' : 'not-invited';
}
