import { dayNumber, fromDayNumber, type LocalDate } from '../../kernel/local-date';
import type { DueDate } from './due-date';
import { workingDayBy } from './due-date';
import type { Rule, StartFact } from './rule';
import { notWorking, type NotWorking, type WorkingCalendar } from './working-calendar';

export type CountedDay = { readonly day: LocalDate; readonly n: number };
export type SkippedDay = { readonly day: LocalDate } & NotWorking;

/** Why a date is what it is, as a value: the screen and the Word record are two renderings of it. */
export type Explanation = {
  readonly rule: Rule;
  readonly start: StartFact;
  readonly due: LocalDate;
  /** The working days counted, in the order counted; empty for rules in days, weeks and months. */
  readonly counted: readonly CountedDay[];
  /** The days left out of the count, with the reason; empty for rules in days, weeks and months. */
  readonly skipped: readonly SkippedDay[];
  /** A rule in months whose day does not exist in the last month, so that its last day was taken. */
  readonly monthEnd: boolean;
  /** Why people do not work on the due day; null: a working day. */
  readonly dayOff: NotWorking | null;
  /** The last working day on or before the due day: the deadline does not move, so hold it by then. */
  readonly holdBy: LocalDate;
  /** The rule that a council's own number stands in place of; null where none does. */
  readonly replaced: Rule | null;
  /** Clocks that run together with it and end later, so that this one counts. */
  readonly beside: readonly DueDate[];
  /** A council's own number that would have loosened confirmed law, and so was not used; null where there is none. */
  readonly refused: number | null;
};

/** The days between start and due that count and that do not, stepped as the due date was. */
function days({ rule, start, due }: DueDate, calendar: WorkingCalendar): Pick<Explanation, 'counted' | 'skipped'> {
  const counted: CountedDay[] = [];
  const skipped: SkippedDay[] = [];
  if (rule.unit !== 'workingDays') return { counted, skipped };
  const step = rule.direction === 'after' ? 1 : -1;
  const end = dayNumber(due);
  for (let number = dayNumber(start.date); number !== end;) {
    number += step;
    const off = notWorking(number, calendar);
    const day = fromDayNumber(number);
    if (off === null) counted.push({ day, n: counted.length + 1 });
    else skipped.push({ day, ...off });
  }
  return { counted, skipped };
}

/** A due date, with the later ones of the clocks that run together with it where there are any. */
export type DatedTogether = DueDate & { readonly beside?: readonly DueDate[] };

/** The working of a due date, built when asked for. */
export function explain(dueDate: DatedTogether, calendar: WorkingCalendar): Explanation {
  const { rule, start, due } = dueDate;
  return {
    rule,
    start,
    due,
    ...days(dueDate, calendar),
    monthEnd: rule.unit === 'months' && due.slice(8) !== start.date.slice(8),
    dayOff: notWorking(dayNumber(due), calendar),
    holdBy: workingDayBy(due, calendar) ?? due,
    replaced: rule.replaces ?? null,
    beside: dueDate.beside ?? [],
    refused: rule.refused ?? null,
  };
}
