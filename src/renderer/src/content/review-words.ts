import type { TaskId, SectionId } from '../../../shared/domain/templates/review-template';
import type { ParticipationProblem } from '../../../shared/domain/codes/participation';
import type { Missing } from '../../../shared/domain/workflow/missing';
import type { TaskStatus } from '../../../shared/domain/workflow/task';
import { longDate } from '../../../shared/kernel/date-words';
import { reviewKindWords } from './review-kind-words';
import { counted } from './counts';

/** What the sentences of one review are filled in with. */
export type Named = {
  /** What the child is called. */
  readonly child: string;
  readonly person: (id: string) => string;
  readonly topic: (code: string) => string;
};

/** `Nell’s`, `Silas’s`: the name as an owner. */
export const owned = (name: string): string => `${name}’s`;

const sections: Readonly<Record<SectionId, string>> = {
  prepare: 'Plan and prepare',
  meeting: 'In the meeting',
  close: 'Close',
};

export const sectionName = (section: SectionId): string => sections[section];

const tasks: Readonly<Record<TaskId, (child: string) => string>> = {
  plan: () => 'Date and place',
  people: () => 'Who took part',
  papers: () => 'Papers',
  conversation: (child) => `Talk with ${child}`,
  'last-decisions': () => 'Last decisions',
  views: (child) => `What ${child} says`,
  topics: () => 'Topics',
  decisions: () => 'Decisions',
  'chair-view': () => 'Chair’s view',
  participation: (child) => `How ${child} took part`,
  'next-dates': () => 'Next dates',
};

/** The task as it stands in lists and at the head of its page. */
export const taskName = (task: TaskId, child: string): string => tasks[task](child);

const participationProblems: Readonly<Record<ParticipationProblem, (child: string) => string>> = {
  'none-for-short-breaks': (child) => `Remove the code: ${child} has short breaks only, so none is returned`,
  missing: (child) => `Choose how ${child} took part`,
  unknown: () => 'Choose a code that is in the list',
  'over-4': (child) => `Choose a code from PN1 to PN7: ${child} was 4 or over on the day`,
  'under-4': (child) => `Choose PN0: ${child} was under 4 on the day`,
};

/** What does not fit about a participation code, and what to do. */
export const participationSentence = (problem: ParticipationProblem, child: string): string =>
  participationProblems[problem](child);

const isProblem = (text: string): text is ParticipationProblem => Object.hasOwn(participationProblems, text);

type Sentences = {
  readonly [Code in Missing['code']]: (missing: Extract<Missing, { code: Code }>, named: Named) => string;
};

const sentences: Sentences = {
  'plan-date': () => 'Enter the date of the review',
  'kind-why': ({ proposed }) => `Say why this is not a ${reviewKindWords[proposed].toLowerCase()}`,
  'plan-how': () => 'Choose how the review is held',
  'late-why': ({ due }) => `Say why the review is after ${longDate(due)}, the day it was due`,
  'adjourned-why': () => 'Say why the meeting was adjourned',
  'not-resumed': ({ on }) => `The meeting was adjourned on ${longDate(on)} and has not gone on yet`,
  'nobody-there': () => 'Say who was there',
  'nobody-sent-views': () => 'Say who sent their views',
  'not-invited-why': ({ person }, named) => `Say why ${named.person(person)} was not invited`,
  'conversation-held': (_, { child }) => `Say whether you talked with ${child} before the review`,
  'conversation-date': (_, { child }) => `Enter the date you talked with ${child}`,
  'conversation-alone': (_, { child }) => `Say whether ${child} was alone with you`,
  'conversation-exception': (_, { child }) => `Choose why you did not talk with ${child} alone`,
  'conversation-exception-why': (_, { child }) => `Describe why you did not talk with ${child} alone`,
  'last-decision-status': ({ number }) => `Say how far last decision ${String(number)} has come`,
  'last-decision-why': ({ number }) => `Say why last decision ${String(number)} was not done in full`,
  'views-words': (_, { child }) => `Write what ${child} says, or how you found out`,
  'topic-discussed': ({ topic }, named) => `Say whether “${named.topic(topic)}” was discussed`,
  'topic-why': ({ topic }, named) => `Say why “${named.topic(topic)}” was not discussed`,
  'decision-words': ({ number }) => `Write what decision ${String(number)} is`,
  'decision-owner': ({ number }) => `Decision ${String(number)} needs one named person`,
  'decision-by': ({ number }) => `Decision ${String(number)} needs a date`,
  'chair-view-plan': () => 'Choose whether you endorse the care plan',
  'chair-view-why': () => 'Say why you do not endorse the care plan in full',
  permanence: () => 'Write what the plan for permanence is',
  'participation-code': (_, { child }) => participationSentence('missing', child),
  'participation-wrong': ({ problem }, { child }) =>
    participationSentence(isProblem(problem) ? problem : 'unknown', child),
  'next-review-date': () => 'Enter the date of the next review',
  'next-review-late': ({ due }) => `The next review must be on or before ${longDate(due)}`,
};

function sentenceFor<Code extends Missing['code']>(
  code: Code,
  missing: Extract<Missing, { code: Code }>,
  named: Named,
): string {
  return sentences[code](missing, named);
}

/** What to do about one thing that is missing, as a link says it. */
export const missingSentence = (missing: Missing, named: Named): string => sentenceFor(missing.code, missing, named);

/** Where a task stands, in words. */
export function taskStatusWords(status: TaskStatus, missing: number): string {
  switch (status) {
    case 'not-started':
      return 'Not started';
    case 'in-progress':
      return missing === 0 ? 'Waiting' : `${String(missing)} to finish`;
    case 'completed':
      return 'Completed';
    case 'problem':
      return 'There is a problem';
  }
}

/** `9 of 11 sections completed`. */
export const progressWords = (done: number, all: number): string =>
  `${String(done)} of ${counted(all, 'section')} completed`;

/** `There are 3 things to finish`. */
export const toFinishWords = (count: number): string =>
  count === 1 ? 'There is 1 thing to finish' : `There are ${String(count)} things to finish`;

const undoWords: Readonly<Record<string, string>> = {
  'change-facts': 'change facts',
  'keep-person': 'keep person',
  'remove-person': 'remove person',
  'start-review': 'start review',
  'answer-kind': 'change kind of review',
  'answer-plan': 'change plan',
  'begin-meeting': 'start meeting',
  'answer-adjournment': 'change adjournment',
  'change-meeting': 'change who is here',
  'set-participant': 'change who is invited',
  'keep-consultation': 'change consultation',
  'keep-paper': 'change paper',
  'remove-paper': 'remove paper',
  'answer-conversation': 'change talk',
  'answer-views': 'change views',
  'judge-last-decision': 'judge last decision',
  'answer-topic': 'change topic',
  'keep-decision': 'keep decision',
  'carry-decision': 'carry decision on',
  'remove-decision': 'remove decision',
  'move-decision': 'move decision',
  'answer-chair-view': 'change chair’s view',
  'answer-participation': 'change participation',
  'answer-next': 'change next dates',
  'amend-review': 'correct record',
  'answer-receipt': 'change day of receipt',
  'keep-response': 'change manager’s answer',
  'keep-disagreement': 'change disagreement',
  'remove-disagreement': 'remove disagreement',
};

/** `Undo keep decision`: the action named. */
export const undoName = (what: 'Undo' | 'Redo', label: string | null): string =>
  label === null ? what : `${what} ${undoWords[label] ?? label.replaceAll('-', ' ')}`;
