import { Temporal } from 'temporal-polyfill';
import type { Instant } from '../../kernel/clock';

/** What does not fit between a laptop's clock and the last entry of a vault. */
export type ClockProblem = {
  readonly kind: 'earlier' | 'far-ahead';
  /** The clock now. */
  readonly now: Instant;
  /** When the last entry was saved, by the clock of that time. */
  readonly last: Instant;
};

/** A clock may be set right by this much between two sittings without a word, in minutes. */
const SLACK = 10;
/** More days than this after the last entry, and the clock is asked about. */
const FAR = 400;

const inLondon = (at: Instant): Temporal.ZonedDateTime => Temporal.Instant.from(at).toZonedDateTimeISO('Europe/London');

/**
 * Whether the clock is to be asked about before any date shows. Where the day is given and only the time of day is the
 * machine's, days alone are compared.
 */
export function clockProblem(now: Instant, last: Instant | null, dayIsGiven: boolean): ClockProblem | null {
  if (last === null) return null;
  const [here, then] = [inLondon(now), inLondon(last)];
  const days = then.toPlainDate().until(here.toPlainDate(), { largestUnit: 'days' }).days;
  if (days > FAR) return { kind: 'far-ahead', now, last };
  const minutesBack = (then.epochMilliseconds - here.epochMilliseconds) / 60_000;
  return days < 0 || (!dayIsGiven && minutesBack > SLACK) ? { kind: 'earlier', now, last } : null;
}
