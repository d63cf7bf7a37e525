import type { ApartReason } from '../../../shared/domain/children/standing';
import type { Obligation, StopReason } from '../../../shared/domain/timescales/obligations/obligation';
import type { WorkingCalendar } from '../../../shared/domain/timescales/working-calendar';
import { workingDaysBetween } from '../../../shared/domain/timescales/working-days';
import { longDate } from '../../../shared/kernel/date-words';
import { daysBetween, type LocalDate } from '../../../shared/kernel/local-date';
import { counted } from './counts';
import { apartWords } from './review-standing';

type OtherReason = Exclude<StopReason, ApartReason>;

const otherReasons: Readonly<Record<OtherReason, string>> = {
  'placed-for-adoption': 'Placed for adoption',
  'returned-from-adoption': 'Came back from the adoptive home',
  'placement-ended': 'The placement ended',
  'secure-ended': 'Secure accommodation ended',
  'remand-over': 'The remand ended',
  'another-began': 'It began anew',
  'outside-the-ages': 'Not at this age',
  'not-recorded': 'Not recorded here',
};

const isOther = (reason: StopReason): reason is OtherReason => Object.hasOwn(otherReasons, reason);

/** Why a clock stopped or never ran, in a few words. */
export const stopWords = (reason: StopReason): string => (isOther(reason) ? otherReasons[reason] : apartWords(reason));

/** How far apart two days are: in working days where the rule counts so and the calendar reaches, else in days. */
function apart({ unit }: Obligation['rule'], from: LocalDate, to: LocalDate, calendar: WorkingCalendar): string {
  const working = unit === 'workingDays' ? (workingDaysBetween(from, to, calendar) ?? 0) : 0;
  return working === 0 ? counted(daysBetween(from, to), 'day') : counted(working, 'working day');
}

/** How something stands, in words, and the shape that goes with them. */
export type StandsWords = {
  readonly kind: 'late' | 'due' | 'not-started' | 'done' | 'missing' | 'waiting';
  readonly words: string;
};

function openWords(one: Obligation, due: LocalDate, today: LocalDate, calendar: WorkingCalendar): StandsWords {
  const { kind } = one.state;
  if (kind === 'overdue') return { kind: 'late', words: `Overdue by ${apart(one.rule, due, today, calendar)}` };
  if (kind === 'due-today') return { kind: 'due', words: 'Due today' };
  return { kind: kind === 'due-soon' ? 'due' : 'not-started', words: `In ${apart(one.rule, today, due, calendar)}` };
}

/** `Overdue by 6 working days`, `In 12 days`, `Done 12 November 2026, in time`. */
export function standsWords(one: Obligation, today: LocalDate, calendar: WorkingCalendar): StandsWords {
  const { state, due, rule } = one;
  if (state.kind === 'not-applicable' || due === null) {
    return { kind: 'waiting', words: state.kind === 'not-applicable' ? stopWords(state.reason) : '' };
  }
  if (state.kind === 'met') {
    const done = `Done ${longDate(state.on)}`;
    return state.daysLate === 0
      ? { kind: 'done', words: `${done}, in time` }
      : { kind: 'missing', words: `${done}, ${apart(rule, due, state.on, calendar)} late` };
  }
  if (state.kind !== 'missed') return openWords(one, due, today, calendar);
  return {
    kind: 'missing',
    words: `Not done by ${longDate(state.until)}, ${apart(rule, due, state.until, calendar)} late. ${stopWords(state.reason)}`,
  };
}

/** How late the latest of several is, or how soon the next: `2 late`, `1 due soon`, `1 waits`. Empty where none waits. */
export function waitingWords(waiting: readonly Obligation[]): StandsWords | null {
  const late = waiting.filter(({ state }) => state.kind === 'overdue').length;
  const soon = waiting.filter(({ state }) => state.kind === 'due-today' || state.kind === 'due-soon').length;
  if (late > 0) return { kind: 'late', words: `${String(late)} late` };
  if (soon > 0) return { kind: 'due', words: `${String(soon)} due soon` };
  return waiting.length === 0 ? null : { kind: 'not-started', words: `${String(waiting.length)} later` };
}
