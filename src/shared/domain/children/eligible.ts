import { addDays, birthday, daysBetween, type LocalDate } from '../../kernel/local-date';
import type { CareSpan } from '../timescales/review-facts';

const FROM_AGE = 14;
const AT_AGE = 16;
const ADULT = 18;
const WEEKS_13 = 91;

/** A stretch of ordinary care after the 14th birthday; null where none of it is. */
function counting({ from, to, shortBreaks }: CareSpan, since: LocalDate, today: LocalDate): Stay | null {
  const end = to === null || to > today ? today : to;
  const start = from < since ? since : from;
  const inBreaks = shortBreaks !== null && shortBreaks.fails === null;
  return inBreaks || end <= start ? null : { start, end };
}

type Stay = { readonly start: LocalDate; readonly end: LocalDate };

/** The day a young person became eligible: 13 weeks looked after since turning 14 (short breaks apart), and 16. Null: not, or not known. */
export function eligibleOn(born: LocalDate | null, care: readonly CareSpan[], today: LocalDate): LocalDate | null {
  if (born === null) return null;
  const [sixteen, adult] = [birthday(born, AT_AGE), birthday(born, ADULT)];
  let left = WEEKS_13;
  for (const span of care) {
    const stay = counting(span, birthday(born, FROM_AGE), today);
    if (stay === null) continue;
    const reached = addDays(stay.start, Math.max(0, left));
    left -= daysBetween(stay.start, stay.end);
    const on = reached < sixteen ? sixteen : reached;
    if (left <= 0 && on <= stay.end && on < adult) return on;
  }
  return null;
}
