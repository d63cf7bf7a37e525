import type { Explanation } from '../../../shared/domain/timescales/explanation';
import { shortDate } from '../../../shared/kernel/date-words';
import { addDays, daysBetween, weekday, type LocalDate } from '../../../shared/kernel/local-date';
import { calendarLabel } from '../content/explanation-words';
import classes from './CountingCalendar.module.css';

const names = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;
const SUNDAY = 7;
const SATURDAY = 6;

type Square = {
  readonly day: LocalDate;
  readonly kind: 'outside' | 'start' | 'counted' | 'due' | 'weekend' | 'holiday';
  readonly words: string;
};

/** Whole weeks, Monday first, that hold both ends of the count. */
function daysShown(from: LocalDate, to: LocalDate): readonly LocalDate[] {
  const first = addDays(from, 1 - weekday(from));
  const last = addDays(to, SUNDAY - weekday(to));
  return Array.from({ length: daysBetween(first, last) + 1 }, (_, index) => addDays(first, index));
}

function square(day: LocalDate, why: Explanation): Square {
  if (day === why.start.date) return { day, kind: 'start', words: 'Day 0' };
  const counted = why.counted.find((one) => one.day === day);
  if (day === why.due) return { day, kind: 'due', words: `Day ${String(counted?.n ?? 0)}` };
  if (counted !== undefined) return { day, kind: 'counted', words: String(counted.n) };
  const skipped = why.skipped.find((one) => one.day === day);
  if (skipped === undefined) return { day, kind: 'outside', words: '' };
  return skipped.why === 'holiday' && weekday(day) < SATURDAY
    ? { day, kind: 'holiday', words: skipped.name }
    : { day, kind: 'weekend', words: '' };
}

/** The day's number; the first square and the first of a month name the month as well. */
const dayWords = (day: LocalDate, isFirst: boolean): string =>
  isFirst || day.endsWith('-01') ? shortDate(day).replace(/\u00a0\d{4}$/u, '') : String(Number(day.slice(8)));

/** The days counted, square by square. One picture to those who hear it; the steps beside it say the same in words. */
export function CountingCalendar({ why }: { readonly why: Explanation }) {
  const [from, to] = why.start.date < why.due ? [why.start.date, why.due] : [why.due, why.start.date];
  const squares = daysShown(from, to).map((day) => square(day, why));
  const first = squares.find(({ kind }) => kind !== 'outside');
  return (
    <div className={classes.calendar} role="img" aria-label={calendarLabel(why)}>
      {names.map((name) => (
        <div key={name} className={classes.name}>
          {name}
        </div>
      ))}
      {squares.map(({ day, kind, words }) => (
        <div key={day} data-kind={kind}>
          {kind === 'outside' ? null : <span>{dayWords(day, day === first?.day)}</span>}
          {words === '' ? null : <b>{words}</b>}
        </div>
      ))}
    </div>
  );
}
