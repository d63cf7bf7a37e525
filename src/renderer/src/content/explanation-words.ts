import type { Explanation, SkippedDay } from '../../../shared/domain/timescales/explanation';
import type { Basis, Rule } from '../../../shared/domain/timescales/rule';
import type { StartEvent } from '../../../shared/domain/timescales/start-event';
import { longDate, weekdayDate } from '../../../shared/kernel/date-words';
import type { LocalDate } from '../../../shared/kernel/local-date';
import { weekday } from '../../../shared/kernel/local-date';
import { amountWords, purposeWords, startWords } from './clock-words';
import { counted, listed } from './counts';

const bases: Readonly<Record<Basis, string>> = { law: 'Law', guidance: 'Guidance', local: 'Local' };

/** One step of the working: a bold line and a sentence. */
export type Step = {
  readonly kind: 'start' | 'counted' | 'left-out' | 'note';
  readonly title: string;
  readonly words: string;
};

const leads: Readonly<Record<StartEvent, (day: string) => string>> = {
  'care-began': (day) => `Care began on ${day}.`,
  'first-review-held': (day) => `The first review was held on ${day}.`,
  'review-held': (day) => `The last review was held on ${day}.`,
  'review-planned': (day) => `The review is planned for ${day}.`,
  'meeting-adjourned': (day) => `The meeting was adjourned on ${day}.`,
  'series-began': (day) => `The first part of the review was held on ${day}.`,
  'review-completed': (day) => `The review was completed on ${day}.`,
  'decisions-received': (day) => `The decisions were received on ${day}.`,
  'meeting-held': (day) => `The last meeting was held on ${day}.`,
  'dispute-raised': (day) => `The dispute was raised on ${day}.`,
  'short-breaks-began': (day) => `Short breaks began on ${day}.`,
  'authority-to-place': (day) => `Placing for adoption was authorised on ${day}.`,
  'placed-for-adoption': (day) => `The child was placed for adoption on ${day}.`,
  'first-adoption-review-held': (day) => `The first review after placing for adoption was held on ${day}.`,
  'returned-from-adoption': (day) => `The child came back from the adoptive home on ${day}.`,
  'secure-began': (day) => `Secure accommodation began on ${day}.`,
  'secure-review-held': (day) => `The last secure review was held on ${day}.`,
  remanded: (day) => `The child was remanded on ${day}.`,
  'remanded-to-detention': (day) => `The child was remanded to detention on ${day}.`,
  'strategy-discussion': (day) => `The strategy discussion was held on ${day}.`,
  'initial-conference': (day) => `The initial conference was held on ${day}.`,
  'review-conference': (day) => `The last review conference was held on ${day}.`,
  'conference-planned': (day) => `The conference is planned for ${day}.`,
  'conference-held': (day) => `The conference was held on ${day}.`,
  'child-born': (day) => `The child was born on ${day}.`,
  referral: (day) => `The referral came on ${day}.`,
  'transfer-notified': (day) => `The council was told of the transfer on ${day}.`,
  'became-eligible': (day) => `The young person became eligible on ${day}.`,
  'pathway-plan-made': (day) => `The pathway plan was made on ${day}.`,
  'settled-home-began': (day) => `The home became a settled one on ${day}.`,
  'pathway-review-held': (day) => `The pathway plan was last reviewed on ${day}.`,
  'placement-began': (day) => `The placement began on ${day}.`,
  'care-order-made': (day) => `The care order was made on ${day}.`,
  'visit-made': (day) => `The last visit was made on ${day}.`,
  'health-assessed': (day) => `Health was last assessed on ${day}.`,
  'strengths-scored': (day) => `The questionnaire was last scored on ${day}.`,
};

/** `Why 31 December 2026?` */
export const whyTitle = ({ due }: Pick<Explanation, 'due'>): string => `Why ${longDate(due)}?`;

/** The start fact and the rule, in two sentences. */
export const whyLead = ({ rule, start }: Pick<Explanation, 'rule' | 'start'>): string =>
  `${leads[start.event](weekdayDate(start.date))} ${purposeWords(rule)}`;

/** What a rule that was not read in its source shows; null for one that was, and for a council's own. */
export function unconfirmed({ basis, verified }: Pick<Rule, 'basis' | 'verified'>): string | null {
  if (verified || basis === 'local') return null;
  return basis === 'law' ? 'Not confirmed against the regulation' : 'Not confirmed against the guidance';
}

/** When the rule came into force, and whether it was read in its source. */
export function sourceNote(rule: Rule): string {
  const read = unconfirmed(rule);
  const checked = read === null ? 'Read in the source itself' : `${read}: check it with your council`;
  return rule.basis === 'local' ? '' : `In force since ${longDate(rule.from)}. ${checked}.`;
}

const holidayWords = ({ day, name }: { readonly day: LocalDate; readonly name: string }): string =>
  `${weekdayDate(day)}, ${name}`;

/** `4 weekends; Friday 25 December 2026, Christmas Day`. */
function leftOut(skipped: readonly SkippedDay[]): string {
  const holidays = skipped.flatMap((one) => (one.why === 'holiday' && weekday(one.day) < 6 ? [one] : []));
  const weekendDays = skipped.length - holidays.length;
  const weekends =
    weekendDays % 2 === 0
      ? counted(weekendDays / 2, 'weekend')
      : counted(weekendDays, 'Saturday or Sunday', 'Saturdays and Sundays');
  return [...(weekendDays === 0 ? [] : [weekends]), ...holidays.map(holidayWords)].join('; ');
}

function workingDaySteps({ rule, counted: days, skipped }: Explanation): readonly Step[] {
  const first = days[0];
  if (first === undefined) return [];
  const way = rule.direction === 'after' ? 'counted' : 'counted back';
  return [
    {
      kind: 'counted',
      title: `${counted(days.length, 'working day')} ${way}`,
      words: `${weekdayDate(first.day)} is day 1`,
    },
    ...(skipped.length === 0
      ? []
      : [{ kind: 'left-out' as const, title: `${counted(skipped.length, 'day')} left out`, words: leftOut(skipped) }]),
  ];
}

function dateSteps({ rule, start, due, monthEnd }: Explanation): readonly Step[] {
  const way = rule.direction === 'after' ? 'on from' : 'back from';
  const same = rule.unit === 'months' ? 'It is the same day of the month.' : 'Every day counts.';
  const end = 'That month has no such day, so its last day is taken.';
  return [
    {
      kind: 'counted',
      title: `${amountWords(rule)} ${way} ${longDate(start.date)}`,
      words: `That is ${weekdayDate(due)}. ${monthEnd ? end : same}`,
    },
  ];
}

const stopped: Readonly<Record<NonNullable<Rule['instead']>, string>> = {
  'placed-for-adoption': 'Placing for adoption stops it',
  'short-breaks': 'Short breaks have this clock in its place',
};

/** Which clock it stands in place of, and which run beside it and end later. */
const clockNotes = ({ rule, beside }: Explanation): readonly Step[] => [
  ...(rule.instead === undefined
    ? []
    : [{ kind: 'note' as const, title: 'The ordinary review clock does not run', words: stopped[rule.instead] }]),
  ...beside.map((other) => ({
    kind: 'note' as const,
    title: `Another clock ends on ${weekdayDate(other.due)}`,
    words: `${purposeWords(other.rule)} Of the two, the earlier day counts`,
  })),
];

const refusedNote = ({ rule, refused }: Explanation): readonly Step[] =>
  refused === null
    ? []
    : [
        {
          kind: 'note',
          title: 'Your council’s own number is not used',
          words: `${amountWords({ amount: refused, unit: rule.unit })} would be looser than the law allows`,
        },
      ];

function notes({ dayOff, holdBy, replaced }: Explanation): readonly Step[] {
  const off = dayOff === null ? '' : dayOff.why === 'holiday' ? dayOff.name : 'a weekend';
  return [
    ...(dayOff === null
      ? []
      : [
          {
            kind: 'note' as const,
            title: `It falls on ${off}`,
            words: `The law does not move it. The last working day before is ${weekdayDate(holdBy)}`,
          },
        ]),
    ...(replaced === null
      ? []
      : [
          {
            kind: 'note' as const,
            title: 'Your council’s own number',
            words: `It stands in place of ${amountWords(replaced)} (${replaced.source})`,
          },
        ]),
  ];
}

/** The working, step by step. */
export function whySteps(explanation: Explanation): readonly Step[] {
  const { rule, start } = explanation;
  return [
    {
      kind: 'start',
      title: `Starts on ${weekdayDate(start.date)}`,
      words: `${startWords(start.event)}. That day is not counted`,
    },
    ...(rule.unit === 'workingDays' ? workingDaySteps(explanation) : dateSteps(explanation)),
    ...clockNotes(explanation),
    ...notes(explanation),
    ...refusedNote(explanation),
  ];
}

/** The whole reason as plain text, to paste into an email or a case note. No name is in it. */
export const whyText = (explanation: Explanation): string =>
  [
    `${weekdayDate(explanation.due)}. ${whyLead(explanation)}`,
    `${bases[explanation.rule.basis]}: ${explanation.rule.source}. ${sourceNote(explanation.rule)}`.trim(),
    ...whySteps(explanation).map(({ title, words }) => `${title}. ${words}.`),
  ]
    .join('\n')
    .replaceAll('\u00a0', ' ');

/** What the calendar picture shows, for those who hear it. */
export function calendarLabel({ counted: days, skipped }: Explanation): string {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return 'No days are counted';
  const holidays = skipped.flatMap((one) => (one.why === 'holiday' ? [holidayWords(one)] : []));
  const out = listed(['weekends', ...holidays]);
  return `${counted(days.length, 'working day')} counted from ${longDate(first.day)} to ${longDate(last.day)}, leaving out ${out}`;
}
