import type { ApartReason } from '../../../shared/domain/children/standing';
import type { NextReview, ReviewState } from '../../../shared/domain/timescales/next-review-types';
import { shortDate, shortWeekdayDate } from '../../../shared/kernel/date-words';
import type { LocalDate } from '../../../shared/kernel/local-date';
import { amountWords, reviewName } from './clock-words';
import { counted } from './counts';

type Due = Extract<NextReview, { readonly kind: 'due' }>;

/** Words for a place in a list: a shape follows from the kind, the second line says by which clock. */
export type Standing = {
  readonly kind: 'late' | 'due' | 'part' | 'not-started' | 'waiting';
  readonly words: string;
  readonly second: string;
};

const sameYear = (a: LocalDate, b: LocalDate): boolean => a.slice(0, 4) === b.slice(0, 4);

/** `Thu 10 Dec`, with its year where that is not this year: `10 Dec 2019`. */
export const dayInList = (day: LocalDate, today: LocalDate): string =>
  sameYear(day, today) ? shortWeekdayDate(day) : shortDate(day);

const plainDay = (day: LocalDate, today: LocalDate): string =>
  sameYear(day, today) ? shortDate(day).replace(/\u00a0\d{4}$/u, '') : shortDate(day);

function stateWords(state: ReviewState, due: LocalDate, today: LocalDate): Omit<Standing, 'second'> {
  switch (state.kind) {
    case 'overdue':
      return { kind: 'late', words: `Overdue by ${counted(state.days, 'day')}` };
    case 'due-today':
      return { kind: 'due', words: 'Due today' };
    case 'due-soon':
    case 'due':
      return {
        kind: state.kind === 'due' ? 'not-started' : 'due',
        words: `${dayInList(due, today)}, ${counted(state.days, 'day')}`,
      };
    case 'met':
      return { kind: 'part', words: `Held ${dayInList(state.on, today)}, not final` };
  }
}

const shortNames = { first: 'First', second: 'Second' } as const;

const shortName = ({ sequence, number }: Due): string =>
  sequence === 'later' ? reviewName(sequence, number) : shortNames[sequence];

const clockLine = (next: Due, today: LocalDate): string =>
  `${shortName(next)}: ${amountWords(next.rule)}, by ${plainDay(next.due, today)}`;

const short: Readonly<Record<ApartReason, string>> = {
  'over-18': 'Over 18',
  'no-episode': 'No care episode',
  'not-started': 'Care not begun yet',
  ended: 'Care ended',
  adopted: 'Adopted',
  died: 'Died',
  'episode-missing': 'An episode is missing',
  'went-home': 'Went home',
  'with-family': 'With family',
  guardianship: 'Special guardianship',
  'another-council': 'Another council',
  'grown-up': 'Moved into adult life',
  custody: 'In custody',
  'remand-ended': 'Remand ended',
  'found-adult': 'Found to be an adult',
  'moved-abroad': 'Moved abroad',
  'calendar-ends': 'Past the calendar',
  'short-breaks-only': 'Short breaks only',
};

const sentences: Readonly<Record<ApartReason, string>> = {
  'over-18': 'They are 18 or over, so no looked-after review is due.',
  'no-episode': 'The return holds no episode of care for them, so no clock has started.',
  'not-started': 'Their care begins on a later day, so no clock has started.',
  ended: 'Their care has ended.',
  adopted: 'They have been adopted, so care has ended.',
  died: 'They have died. Their file is kept and no review is due.',
  'episode-missing': 'Their last episode says that another began the same day, and that one is not in the return.',
  'went-home': 'They went home to their parents, so care has ended.',
  'with-family': 'They went to live with family or friends, so care has ended.',
  guardianship: 'They live under a special guardianship order, so care has ended.',
  'another-council': 'Another council looks after them now.',
  'grown-up': 'They moved on into adult life, so care has ended.',
  custody: 'They were sentenced to custody, so care has ended.',
  'remand-ended': 'Their remand ended, and care with it.',
  'found-adult': 'They were found to be 18 or over, so care has ended.',
  'moved-abroad': 'They moved abroad, so care has ended.',
  'calendar-ends':
    'Their next date lies past the bank holidays this app knows, so it is not worked out. Load a newer list in Settings.',
  'short-breaks-only': 'They have short breaks only, which are reviewed on a clock of their own.',
};

/** Why a child is kept apart: a few words for a list. */
export const apartWords = (reason: ApartReason): string => short[reason];

/** Why a child is kept apart, in a sentence. */
export const apartSentence = (reason: ApartReason): string => sentences[reason];

/** How the next review stands, for a list: `Overdue by 9 days`, `Review 6: 6 months, by 18 Dec`. */
export function standingWords(next: NextReview, today: LocalDate): Standing {
  if (next.kind === 'due') return { ...stateWords(next.state, next.due, today), second: clockLine(next, today) };
  const since = next.on === null ? 'No date to go by' : `Since ${plainDay(next.on, today)}`;
  return { kind: 'waiting', words: short[next.reason], second: since };
}
