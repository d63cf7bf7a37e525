import type { HowHeld } from '../reviews/review-parts';
import type { DecisionStatus } from '../reviews/decision';
import type { Receives } from '../children/person';
import { dueDateWords } from './due-date-words';
import { plural } from './plural';
import type { TookPart } from '../reviews/attendance';
import type { DocumentKind } from '../records/document-record';
import type { Mark } from './model';

const howHeld: Record<HowHeld, string> = {
  'in-person': 'In person',
  video: 'By video',
  telephone: 'By telephone',
  'without-meeting': 'Without a meeting',
};

const status: Record<DecisionStatus, string> = {
  open: 'Not judged',
  done: 'Done',
  part: 'Part done',
  'not-done': 'Not done',
  overtaken: 'Overtaken by events',
  'not-needed': 'No longer needed',
};

const receives: Record<Receives, string> = {
  full: 'The full record',
  redacted: 'The full record, with parts left out',
  decisions: 'The decisions only',
  none: 'Nothing',
};

const tookPart: Record<TookPart, string> = {
  there: 'Came',
  views: 'Invited, sent views',
  apologies: 'Invited, sent apologies',
  absent: 'Invited, did not come',
  'not-invited': 'Not invited',
};

const marks: Record<Mark, string> = {
  draft: 'DRAFT \u2013 not final, may change',
  practice: 'PRACTICE \u2013 the child and everyone named are made up',
};

const titles: Record<DocumentKind, string> = {
  'full-record': 'Review record',
  'decisions-sheet': 'Review decisions',
};

/** Every word that the documents say of themselves. Names of topics, roles and codes come from the profile and the codes. */
export const words = {
  titles,
  marks,
  notRecorded: 'Not recorded',
  sentence: (text: string): string => (text === '' || /[.!?\u201d]$/.test(text) ? text : `${text}.`),
  count: { days: (days: number): string => plural(days, 'day', 'days') },
  footer: {
    record: (id: string): string => `Record ${id}`,
    version: (version: string): string => `Version ${version}`,
  },
  details: {
    heading: 'Details',
    columns: ['Detail', 'At this review'],
    name: 'Name',
    knownAs: (name: string): string => `Likes to be called ${name}`,
    pronouns: 'Pronouns',
    reference: 'Reference',
    born: 'Date of birth',
    age: (age: number): string => `(age ${String(age)} at this review)`,
    review: 'Review',
    number: (number: number, name: string): string => `${name}, review ${String(number)}`,
    inParts: (count: number): string => `in ${String(count)} parts`,
    adjourned: (day: string, why: string): string =>
      why === '' ? `Adjourned on ${day}.` : `Adjourned on ${day}: ${words.sentence(why)}`,
    held: 'Held',
    notHeld: 'Not held yet',
    due: 'Due',
    inTime: 'Held in time.',
    late: (days: string): string => `Held ${days} after the due date.`,
    lateWhy: (why: string): string => `Why: ${why}`,
    noLateWhy: 'No reason was recorded.',
    legal: 'Legal status',
    home: 'Where the child lives',
    since: (day: string): string => `since ${day}`,
    participation: 'How the child took part',
    chair: 'Chair',
    status: 'This record',
    final: (version: string, day: string): string => `Final, version ${version}, ${day}`,
    draft: 'Draft, not final',
    corrects: (at: number, day: string, why: string): string =>
      `Version 1.${String(at)} was corrected on ${day}: ${words.sentence(why)}`,
  },
  due: dueDateWords,
  after: {
    heading: 'Since the last version of this record',
    response: (number: number): string => `The manager on decision ${String(number)}:`,
    answers: { agreed: 'Agreed', queried: 'Queried', declined: 'Declined' },
    disagrees: (name: string, day: string): string => `${name} did not agree, ${day}:`,
  },
  decisions: {
    heading: 'Decisions made at this review',
    none: 'No decisions were made at this review.',
    columns: ['No.', 'Decision', 'So that', 'Who', 'By'],
    noDate: 'No date',
    carried: (times: number): string =>
      times === 1 ? 'Carried over from the review before.' : `Carried over ${String(times)} times.`,
  },
  people: {
    heading: 'Who took part',
    nobody: 'Nobody named',
    columns: ['Name', 'Role', 'Part in this review'],
    child: 'Child',
    tookPart,
    part: (parts: readonly number[]): string =>
      parts.length === 1 ? `Came to part ${String(parts[0])}` : `Came to parts ${parts.join(', ')}`,
    chaired: 'Chaired the review',
    asked: 'Asked, no views received',
    none: 'No one was recorded as taking part.',
  },
  meetings: {
    heading: 'The meeting',
    part: (part: number): string => `Part ${String(part)}`,
    minutes: (minutes: number): string => plural(minutes, 'minute', 'minutes'),
    howHeld,
  },
  conversation: {
    heading: (child: string): string => `The chair and ${child} before the review`,
    held: (chair: string, child: string, alone: boolean | null): string =>
      `${chair} talked with ${child}${alone === true ? ' alone' : ''} before the review`,
    on: (day: string): string => `on ${day}`,
    where: 'Where:',
    notAlone: 'They were not alone.',
    notHeld: (chair: string, child: string): string => `${chair} did not talk with ${child} before the review.`,
    exceptions: {
      refused: 'The child did not want to, and understood what was offered.',
      'age-or-understanding': 'The chair judged it not right for the child\u2019s age or understanding.',
    },
    why: 'Why:',
    unknown: 'Whether the chair talked with the child before the review was not recorded.',
  },
  progress: {
    heading: 'The last decisions',
    none: 'There were no decisions from a review before this one.',
    columns: ['Decision', 'Who and by when', 'How far', 'Why, and what it meant'],
    status,
    noReason: 'No reason was recorded.',
  },
  views: {
    heading: (child: string): string => `What ${child} says`,
    how: 'How we know:',
    none: 'The child\u2019s own words were not recorded for this review.',
  },
  topics: {
    heading: 'What was talked about',
    notDiscussed: 'Not discussed at this review.',
    why: 'Why:',
    noReason: 'No reason was recorded.',
    childSays: (child: string): string => `${child} says:`,
    noNote: 'Discussed. No note was made.',
  },
  consultation: {
    heading: 'What others told the chair',
    none: 'No one was asked for views in writing before this review.',
    asked: (how: string, day: string): string =>
      joinWords(['Asked', how === '' ? '' : `by ${how}`, day === '' ? '' : `on ${day}`]),
    received: (day: string): string => `answered on ${day}`,
    noAnswer: 'no answer',
  },
  papers: {
    heading: 'Papers for the review',
    none: 'No papers were listed for this review.',
    columns: ['Paper', 'From', 'Due', 'Received'],
    notReceived: 'Not received',
    inTime: 'in time',
    late: (days: string): string => `${days} late`,
    court: 'Court paper',
  },
  chairView: {
    heading: 'The chair\u2019s view',
    plan: {
      full: 'The chair endorses the care plan in full.',
      part: 'The chair endorses the care plan in part.',
      not: 'The chair does not endorse the care plan.',
    },
    noPlan: 'The chair\u2019s view of the care plan was not recorded.',
    permanence: 'Plan for permanence',
    contingency: 'If the plan cannot go on',
    rights: 'Rights explained',
  },
  next: {
    heading: 'What happens next',
    columns: ['What', 'When'],
    review: 'Next review',
    midway: 'Midway check',
    notSet: 'Not set',
  },
  distribution: {
    heading: 'Who gets what',
    columns: ['Name', 'Role', 'Receives', 'Why'],
    receives,
    none: 'No one is listed to receive this record.',
  },
} as const;

function joinWords(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}
