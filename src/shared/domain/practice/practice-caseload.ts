import type { Id } from '../../kernel/ids';
import { addDays, type LocalDate } from '../../kernel/local-date';
import type { PersonId } from '../children/person';
import { inOrder } from '../reviews/decision-order';
import { CHILD } from '../reviews/attendance';
import { childSteps } from './child-steps';
import { closingSteps } from './closing-steps';
import { meetingSteps } from './meeting-steps';
import { moved } from './moved';
import { weeksMoved } from './practice-clock';
import { practiceSampleSchema, type PracticeSample } from './practice-sample';
import type { PracticeStep } from './practice-step';
import { preparingSteps } from './preparing-steps';
import { earlierOf, instantOf, laterOf, type Dated, type Script } from './script';

const CHAIR = 'chair';
/** Days before the planned review by which its chair has the file open at the latest. */
const LEAD = 28;

export type PracticeCaseload = {
  readonly council: string;
  /** The chair whose caseload it is. */
  readonly chair: { readonly name: string; readonly role: string };
  /** Each child's steps together, in the order in which they were done. */
  readonly steps: readonly PracticeStep[];
};

export type MakingPractice = {
  /** A Monday; see `practiceDay`. */
  readonly madeFor: LocalDate;
  readonly newId: <Name extends string>() => Id<Name>;
};

/** When the chair opened the child's file: before the first thing that was asked for, but not before care began. */
function openedOn({ review, papers, care }: PracticeSample): LocalDate {
  const asked = [
    ...review.consultation.map((one) => one.asked),
    ...papers.flatMap(({ requested }) => (requested === null ? [] : [requested])),
  ];
  const began = care.flatMap(({ episodes }) => episodes.map(({ from }) => from)).reduce(earlierOf, review.planned);
  return laterOf(began, asked.reduce(earlierOf, addDays(review.planned, -LEAD)));
}

function scriptOf(sample: PracticeSample, { madeFor, newId }: MakingPractice): Script {
  const ids = new Map(sample.people.map(({ id }) => [id, newId<'Person'>()]));
  const personId = (id: string): PersonId => {
    const known = ids.get(id);
    if (known === undefined) throw new Error('The sample names someone who is not among its people');
    return known;
  };
  return {
    sample,
    madeFor,
    openedOn: openedOn(sample),
    child: newId<'Child'>(),
    review: newId<'Review'>(),
    person: (id) => (id === CHILD ? CHILD : personId(id)),
    personId,
    newId,
  };
}

const order = (a: Dated, b: Dated): number => {
  const [first, second] = [`${a.on}${a.time}`, `${b.on}${b.time}`];
  return first < second ? -1 : Number(first > second);
};

/** The chair whose review it is. */
function chairOf({ people }: PracticeSample): PracticeCaseload['chair'] {
  const chair = people.find(({ id }) => id === CHAIR);
  if (chair === undefined) throw new Error('The sample has no chair');
  return { name: chair.name, role: chair.role };
}

/** The decisions of the last earlier review among the steps. */
function lastOf(steps: readonly Dated[]) {
  const held = steps.flatMap(({ action }) =>
    action.kind === 'command' && action.command.kind === 'keep-held-review' ? [action.command.held] : [],
  );
  return inOrder(held.at(-1)?.decisions ?? {});
}

function stepsOf(script: Script): readonly PracticeStep[] {
  const before = childSteps(script);
  const dated = [
    ...before,
    ...preparingSteps(script),
    ...meetingSteps(script, lastOf(before)),
    ...closingSteps(script),
  ];
  const by = chairOf(script.sample).name;
  return [...dated]
    .sort(order)
    .map(({ on, time, action }) => ({ ...action, child: script.child, on, at: instantOf(on, time), by }));
}

/**
 * The practice caseload as what was done to make it: every sample child by the app's own commands, at their dates,
 * moved to the day it is made for. Throws for a sample that does not fit its format: they ship with the app.
 */
export function practiceCaseload(samples: readonly unknown[], making: MakingPractice): PracticeCaseload {
  const weeks = weeksMoved(making.madeFor);
  const [first, ...others] = samples.map((sample) => practiceSampleSchema.parse(moved(sample, weeks)));
  if (first === undefined) throw new Error('There are no samples');
  return {
    council: first.council,
    chair: chairOf(first),
    steps: [first, ...others].flatMap((sample) => stepsOf(scriptOf(sample, making))),
  };
}
