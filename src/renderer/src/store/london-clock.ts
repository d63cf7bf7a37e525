import { Temporal } from 'temporal-polyfill';
import type { VaultState } from '../../../shared/domain/vault/vault-state';
import { instantSchema, type Instant } from '../../../shared/kernel/clock';
import { addDays, date, daysBetween, type LocalDate } from '../../../shared/kernel/local-date';
import { observable, type Observable } from './observable';

/** The days that a practice caseload's clock is told by. */
type PracticeDays = Pick<NonNullable<VaultState['practice']>, 'madeFor' | 'madeOn'>;

const LONDON = 'Europe/London';
/** The longest wait before the day is looked at again, in ms: a laptop may have slept through midnight. */
const LOOK_AGAIN = 15 * 60_000;

/** The app's one source of the day and the moment. */
export type LondonClock = {
  readonly today: Observable<LocalDate>;
  /** This moment; on another day than the system's, the same time of that day. */
  readonly now: () => Instant;
  /** The day given with --today, which stays. */
  readonly fix: (today: LocalDate | null) => void;
  /** A practice vault begins on the day it was made for and moves on with real days. */
  readonly practise: (practice: PracticeDays | null) => void;
};

const londonNow = (): Temporal.ZonedDateTime => Temporal.Now.zonedDateTimeISO(LONDON);

function msToMidnight(now: Temporal.ZonedDateTime): number {
  const midnight = now.toPlainDate().add({ days: 1 }).toZonedDateTime(LONDON);
  return midnight.epochMilliseconds - now.epochMilliseconds;
}

export function londonClock(): LondonClock {
  let fixed: LocalDate | null = null;
  let practice: PracticeDays | null = null;

  const day = (): LocalDate => {
    const real = fixed ?? date(londonNow().toPlainDate().toString());
    return practice === null ? real : addDays(practice.madeFor, daysBetween(practice.madeOn, real));
  };

  const today = observable(day());
  const look = (): void => {
    today.set(day());
  };
  const wait = (): void => {
    setTimeout(
      () => {
        look();
        wait();
      },
      Math.min(LOOK_AGAIN, msToMidnight(londonNow()) + 1),
    );
  };
  wait();
  return {
    today,
    now: () => {
      const moment = londonNow();
      const then = Temporal.PlainDate.from(day()).toZonedDateTime({
        timeZone: LONDON,
        plainTime: moment.toPlainTime(),
      });
      return instantSchema.parse(new Date(then.epochMilliseconds).toISOString());
    },
    fix: (given) => {
      fixed = given;
      look();
    },
    practise: (given) => {
      practice = given;
      look();
    },
  };
}
