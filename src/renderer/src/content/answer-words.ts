import { participationCodes } from '../../../shared/domain/codes/participation';
import { codeLabel } from '../../../shared/domain/codes/code-list';
import type { Answer, ChoiceAnswer } from '../../../shared/domain/workflow/answer';
import type { About, SummaryRow, Term } from '../../../shared/domain/workflow/summary-row';
import { longDate, weekdayDate } from '../../../shared/kernel/date-words';
import { toPlain } from '../../../shared/kernel/rich-text';
import { counted } from './counts';
import { reviewKindWords } from './review-kind-words';
import type { Named } from './review-words';
import { timeFromStored } from './times';

export const howHeldWords = {
  'in-person': 'In person',
  video: 'By video',
  telephone: 'By telephone',
  'without-meeting': 'Without a meeting, on papers and views',
} as const;

export const decisionStatusWords = {
  open: 'Not judged yet',
  done: 'Done',
  part: 'Part done',
  'not-done': 'Not done',
  overtaken: 'Overtaken by events',
  'not-needed': 'No longer needed',
} as const;

export const exceptionWords = {
  refused: 'The child did not want to, and understood what was offered',
  'age-or-understanding': 'It was not right for the child’s age or understanding',
} as const;

export const endorsedWords = {
  full: 'Endorsed in full',
  part: 'Endorsed in part',
  not: 'Not endorsed',
} as const;

export const tookPartWords = {
  there: 'Came',
  views: 'Invited, sent views',
  apologies: 'Invited, sent apologies',
  absent: 'Invited, did not come',
  'not-invited': 'Not invited',
} as const;

export const paperWords = {
  'in-time': 'In, in time',
  'in-late': 'In, late',
  awaited: 'Not in yet',
  'not-received': 'Not received',
} as const;

/** `PN2, came, and someone spoke for them`. */
export const participationWords = (code: string): string => {
  const meaning = codeLabel(participationCodes, code);
  return `${code}, ${meaning.charAt(0).toLowerCase()}${meaning.slice(1)}`;
};

const choices: Readonly<Record<Exclude<ChoiceAnswer['of'], 'participation'>, Readonly<Record<string, string>>>> = {
  'review-kind': reviewKindWords,
  'how-held': howHeldWords,
  'yes-no': { yes: 'Yes', no: 'No' },
  'took-part': tookPartWords,
  paper: paperWords,
  exception: exceptionWords,
  'decision-status': decisionStatusWords,
  discussed: { yes: 'Discussed', no: 'Not discussed', parked: 'Parked' },
  'plan-endorsed': endorsedWords,
};

const choiceWords = ({ of, code }: ChoiceAnswer): string =>
  of === 'participation' ? participationWords(code) : (choices[of][code] ?? code);

function answerWords(answer: Answer, named: Named): string {
  switch (answer.kind) {
    case 'text':
      return answer.text;
    case 'rich-text':
      return toPlain(answer.text);
    case 'quotation':
      return `“${answer.text}”`;
    case 'date':
      return longDate(answer.date);
    case 'time':
      return timeFromStored(answer.time);
    case 'minutes':
      return counted(answer.minutes, 'minute');
    case 'person':
      return named.person(answer.person);
    case 'choice':
      return choiceWords(answer);
  }
}

const isLong = ({ kind }: Answer): boolean => kind === 'text' || kind === 'rich-text' || kind === 'quotation';

/** The answers of a row: short ones in one line, each long one on a line of its own. */
export function answersWords(answers: readonly Answer[], named: Named): string {
  const short = answers.filter((answer) => !isLong(answer)).map((answer) => answerWords(answer, named));
  const long = answers.filter(isLong).map((answer) => answerWords(answer, named));
  return [short.join(', '), ...long].filter((line) => line !== '').join('\n');
}

const terms: Readonly<Record<Term, string>> = {
  planned: 'Date and time',
  how: 'How it is held',
  place: 'Place',
  due: 'Due by',
  kind: 'Kind of review',
  'late-why': 'Why it is late',
  adjourned: 'Adjourned',
  there: 'Who was there',
  meeting: 'Meeting',
  'took-part': 'Took part',
  consulted: 'Told you before',
  paper: 'Paper',
  conversation: 'Talked before the review',
  'conversation-alone': 'Alone with you',
  'conversation-exception': 'Why not alone',
  'conversation-note': 'Note of the talk',
  'last-decision': 'Last decision',
  views: 'In their words',
  'views-how': 'How you found out',
  topic: 'Topic',
  decision: 'Decision',
  'plan-endorsed': 'Care plan',
  'chair-view': 'Your view',
  permanence: 'Plan for permanence',
  contingency: 'If it cannot go on',
  rights: 'Rights explained',
  participation: 'Code',
  'participation-how': 'How',
  'next-review': 'Next review',
  midway: 'Midway check',
};

function aboutWords(about: About, term: Term, named: Named): string {
  switch (about.kind) {
    case 'topic':
      return named.topic(about.code);
    case 'person':
      return term === 'consulted' ? `${named.person(about.person)}, before` : named.person(about.person);
    case 'last-decision':
    case 'decision':
      return `${terms[term]} ${String(about.number)}`;
    case 'paper':
      return about.title === '' ? 'Paper without a title' : about.title;
    case 'meeting':
      return `Meeting, part ${String(about.part)}`;
  }
}

/** What a row is about, as its term: `Decision 2`, `Where I live`, `Meeting, part 3`. */
export const termWords = ({ term, about }: Pick<SummaryRow, 'term' | 'about'>, named: Named): string =>
  about === null ? terms[term] : aboutWords(about, term, named);

/** `Monday 23 November 2026, 9:30am`. */
export const dayAndTimeWords = (on: Parameters<typeof weekdayDate>[0], at: string): string =>
  [weekdayDate(on), timeFromStored(at)].filter((part) => part !== '').join(', ');
