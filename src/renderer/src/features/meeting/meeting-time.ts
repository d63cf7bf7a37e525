import { parts } from '../../../../shared/domain/reviews/attendance';
import type { Meeting } from '../../../../shared/domain/reviews/review-parts';
import type { Review } from '../../../../shared/domain/reviews/review';
import type { Instant } from '../../../../shared/kernel/clock';
import type { LocalDate } from '../../../../shared/kernel/local-date';

const london = new Intl.DateTimeFormat('en-GB', {
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
  timeZone: 'Europe/London',
});

/** `HH:mm` on a wall in London. */
export const clockNow = (now: Instant): string => london.format(new Date(now));

const minutesOf = (at: string): number => Number(at.slice(0, 2)) * 60 + Number(at.slice(3, 5));

/** The part of the meeting that is going on, or was last: null before the first. */
export const lastPart = (review: Review): Meeting | null => parts(review).at(-1) ?? null;

/** Whole minutes since this part began today; null where it did not, or is over. */
export function minutesSoFar({ on, at, minutes }: Meeting, today: LocalDate, now: Instant): number | null {
  if (on !== today || at === '' || minutes !== null) return null;
  const gone = minutesOf(clockNow(now)) - minutesOf(at);
  return gone < 0 ? null : gone;
}
