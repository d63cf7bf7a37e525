import type { Basis, Rule, Unit } from '../timescales/rule';
import type { StartEvent } from '../timescales/start-event';
import { plural } from './plural';
import { startEvents } from './start-event-words';

const units: Readonly<Record<Unit, readonly [string, string]>> = {
  workingDays: ['working day', 'working days'],
  days: ['day', 'days'],
  weeks: ['week', 'weeks'],
  months: ['month', 'months'],
};

const bases: Readonly<Record<Basis, string>> = { law: 'Law', guidance: 'Guidance', local: 'Local' };

const amount = (count: number, unit: Unit): string => plural(count, ...units[unit]);

/** How the documents explain a date: the words of one explanation, as the screen has its own. */
export const dueDateWords = {
  rule: (count: number, unit: Unit, event: StartEvent, on: string): string =>
    `${amount(count, unit)} after ${startEvents[event]} (${on})`,
  holiday: (day: string, name: string): string => `${day}, ${name}`,
  leftOut: (days: string): string => `Bank holidays left out: ${days}.`,
  monthEnd: 'That month has no such day, so its last day is taken.',
  instead: {
    'placed-for-adoption': 'The ordinary review clock stops while the child is placed for adoption.',
    'short-breaks': 'Short breaks have this clock in place of the ordinary one.',
  },
  beside: (counted: string, due: string): string =>
    `Another clock ended on ${due}, ${counted}; the earlier day counts.`,
  source: (basis: Basis, source: string): string => `${bases[basis]}: ${source}.`,
  ownTimescale: ({ amount: count, unit, source }: Rule): string =>
    `This is the council\u2019s own timescale, in place of ${amount(count, unit)} (${source}).`,
  unconfirmed: 'Not confirmed against the regulation.',
  refused: (count: number, unit: Unit): string =>
    `The council\u2019s own ${amount(count, unit)} would be looser than the law allows, and is not used.`,
  unknown: 'Not known: the day to count from is not recorded, or lies outside the calendar.',
} as const;
