import { addDays, addMonths, type LocalDate } from '../../kernel/local-date';
import { fromPlain } from '../../kernel/rich-text';
import type { HowHeld, Plan } from '../reviews/review-parts';
import type { ReviewKind } from '../templates/review-kind';
import { currentTemplate } from '../templates/templates';
import { sequenceOf } from '../timescales/review-clock';
import type { SamplePaper } from './practice-sample';
import { doneAt, earlierOf, enteredOn, hasHappened, isEntered, laterOf, type Dated, type Script } from './script';
import { withPassage } from './withheld-passage';

const START = '09:30';
/** Months from the review before, by the rule of the due date. */
const MONTHS_BETWEEN: Readonly<Record<string, number>> = { T2: 3, T3: 6, A4: 3, A5: 6, SB3: 6 };

const kinds: Readonly<Record<Script['sample']['review']['type'], ReviewKind>> = {
  first: 'looked-after',
  second: 'looked-after',
  later: 'looked-after',
  'placed for adoption (second)': 'placed-for-adoption',
  'pathway plan with review': 'pathway',
  'short break (later)': 'short-breaks',
};

function howHeld({ sample }: Script): HowHeld {
  const [first] = sample.review.meetings;
  if (first === undefined) return 'without-meeting';
  return first.where === 'By telephone' ? 'telephone' : 'in-person';
}

/** Months differ in length, so that a move by whole weeks can take a review a day past its due date: it then says why. */
function lateWhy({ sample }: Script): string {
  const { rule, planned } = sample.review;
  const last = sample.previousReviews.at(-1)?.held;
  const months = MONTHS_BETWEEN[rule];
  if (last === undefined || months === undefined || planned <= addMonths(last, months)) return '';
  return 'Held on the first day that suited everyone.';
}

function plan(script: Script): Plan {
  const { planned, meetings } = script.sample.review;
  const [first] = meetings;
  return {
    on: planned,
    at: first?.at ?? '',
    minutes: first?.minutes ?? null,
    how: howHeld(script),
    place: first?.where ?? '',
    lateWhy: lateWhy(script),
  };
}

function started(script: Script): readonly Dated[] {
  const { review, openedOn, sample } = script;
  const { number, type } = sample.review;
  const sequence = sequenceOf(number);
  const { id, version } = currentTemplate(kinds[type], sequence);
  const template = { id, version };
  return [
    doneAt(openedOn, START, { kind: 'start-review', id: review, number, sequence, template, papers: [] }),
    doneAt(openedOn, START, { kind: 'answer-plan', review, answer: plan(script) }),
  ];
}

function participants(script: Script): readonly Dated[] {
  const { review, sample, openedOn, madeFor } = script;
  const replied = laterOf(openedOn, earlierOf(madeFor, addDays(sample.review.planned, -1)));
  return sample.review.participants.flatMap(({ person: id, invited, why, sent }) => {
    const person = script.person(id);
    const answer = { invited, notInvitedWhy: why };
    const chosen = doneAt(openedOn, '09:40', { kind: 'set-participant', review, person, answer });
    if (sent === null) return [chosen];
    return [chosen, doneAt(replied, '15:00', { kind: 'set-participant', review, person, answer: { sent } })];
  });
}

function consultation(script: Script): readonly Dated[] {
  const { review, sample } = script;
  return sample.review.consultation.flatMap(({ person: id, asked, how, received, words }) => {
    if (!hasHappened(script, asked)) return [];
    const person = script.person(id);
    const ask = doneAt(enteredOn(script, asked), '10:00', {
      kind: 'keep-consultation',
      review,
      person,
      answer: { asked, how },
    });
    if (!hasHappened(script, received)) return [ask];
    const answer = { received, words };
    return [ask, doneAt(enteredOn(script, received), '10:30', { kind: 'keep-consultation', review, person, answer })];
  });
}

/** What was known of a paper at the end of a day. */
function paperOn({ title, due, received, court, requested, chased, note }: SamplePaper, on: LocalDate) {
  const by = (day: LocalDate | null): LocalDate | null => (day !== null && day <= on ? day : null);
  const chasedBy = chased.filter((day) => day <= on);
  return { title, due, court, received: by(received), requested: by(requested), chased: chasedBy, note };
}

function papers(script: Script): readonly Dated[] {
  const { review, sample, openedOn } = script;
  return sample.papers.flatMap((paper) => {
    const id = script.newId<'Paper'>();
    const events = [paper.received, paper.requested, ...paper.chased].filter((on) => hasHappened(script, on));
    const days = new Set([openedOn, ...events.map((on) => enteredOn(script, on))]);
    return [...days].sort().map((on) =>
      doneAt(on, '11:00', {
        kind: 'keep-paper',
        review,
        id,
        paper: { ...paperOn(paper, on), from: script.person(paper.from) },
      }),
    );
  });
}

/** Why the child was not seen alone, and what was seen: the first sentence of the note, and the rest. */
function exceptionIn(note: string): { readonly why: string; readonly rest: string } {
  const end = note.indexOf('. ');
  return end < 0 ? { why: note, rest: '' } : { why: note.slice(0, end + 1), rest: note.slice(end + 2) };
}

function conversation(script: Script): readonly Dated[] {
  const { review, sample } = script;
  const { on, where, alone, exception, words, note } = sample.conversation;
  if (!hasHappened(script, on)) return [];
  const { why, rest } = exception === null ? { why: '', rest: note } : exceptionIn(note);
  const text = sample.review.withheld
    .filter((passage) => passage.in === 'conversation.note')
    .map((passage) => ({ words: passage.words, from: passage.from.map(script.person) }))
    .reduce(withPassage, fromPlain(rest));
  const held = exception === null ? 'yes' : 'no';
  const answer = { held, on, where, alone, exception, exceptionWhy: why, note: text } as const;
  const entered = enteredOn(script, on);
  return [
    doneAt(entered, '17:00', { kind: 'answer-conversation', review, answer }),
    ...(words.length === 0 ? [] : [doneAt(entered, '17:00', { kind: 'answer-views', review, answer: { words } })]),
  ];
}

/** Planning and preparing the review, as far as it has come. */
export function preparingSteps(script: Script): readonly Dated[] {
  const { parts } = script.sample.review.opensWith;
  return [
    ...started(script),
    ...(isEntered(parts, 'participants') ? [...participants(script), ...consultation(script)] : []),
    ...(isEntered(parts, 'papers') ? papers(script) : []),
    ...(isEntered(parts, 'conversation') ? conversation(script) : []),
  ];
}
