import { attendance, CHILD, parts, tookPart } from '../../reviews/attendance';
import { isParent } from '../../reviews/parents';
import type { Meeting, Participant } from '../../reviews/review-parts';
import { dateAnswer, minutesAnswer, personAnswer, textAnswer, timeAnswer } from '../answers';
import type { Missing } from '../missing';
import type { RowDraft } from '../summary-row';
import type { Task } from '../task';
import type { WorkflowContext } from '../workflow-context';

const unasked = (person: string): Participant => ({ person, invited: false, notInvitedWhy: '', sent: null });

/** Everyone whose part is to be said: those chosen, those who were there, and the parents. */
function participants({ child, review }: WorkflowContext): readonly Participant[] {
  const ids = new Set([
    ...Object.keys(review.participants),
    ...attendance(review).keys(),
    ...Object.values(child.people)
      .filter(isParent)
      .map(({ id }) => id),
  ]);
  return [...ids].map((id) => review.participants[id] ?? unasked(id));
}

/** A parent who was neither invited nor there, without the reason. */
function notInvited(context: WorkflowContext): readonly Missing[] {
  const there = attendance(context.review);
  return participants(context)
    .filter(({ person, invited, notInvitedWhy }) => {
      const someone = context.child.people[person];
      const out = !invited && !there.has(person) && notInvitedWhy.trim() === '';
      return out && someone !== undefined && isParent(someone);
    })
    .map(({ person }) => ({ task: 'people', field: 'notInvitedWhy', code: 'not-invited-why', person }));
}

/** Whether the chair heard from anyone at a review without a meeting. */
const heardFrom = ({ review }: WorkflowContext): boolean =>
  Object.values(review.participants).some(({ sent }) => sent === 'views') ||
  Object.values(review.consultation).some(({ received }) => received !== null);

function missing(context: WorkflowContext): readonly Missing[] {
  if (context.review.plan.how === 'without-meeting') {
    const silent = { task: 'people', field: 'sent', code: 'nobody-sent-views' } as const;
    return [...(heardFrom(context) ? [] : [silent]), ...notInvited(context)];
  }
  const empty = { task: 'people', field: 'present', code: 'nobody-there' } as const;
  return [...(attendance(context.review).size === 0 ? [empty] : []), ...notInvited(context)];
}

function meetingRow(meeting: Meeting): RowDraft {
  const { id, part, on, at, minutes, place, note, present } = meeting;
  return {
    id: `people/meeting/${id}`,
    term: 'meeting',
    about: { kind: 'meeting', meeting: id, part },
    answers: [
      ...dateAnswer(on),
      ...timeAnswer(at),
      ...minutesAnswer(minutes),
      ...textAnswer(place),
      ...present.flatMap(personAnswer),
      ...textAnswer(note),
    ],
    fields: ['meeting'],
  };
}

function participantRow(context: WorkflowContext, participant: Participant): RowDraft {
  const { person, notInvitedWhy } = participant;
  const code = tookPart(attendance(context.review), participant);
  return {
    id: `people/took-part/${person}`,
    term: 'took-part',
    about: { kind: 'person', person },
    answers: [{ kind: 'choice', of: 'took-part', code }, ...(code === 'not-invited' ? textAnswer(notInvitedWhy) : [])],
    fields: ['notInvitedWhy', 'invited'],
  };
}

function rows(context: WorkflowContext): readonly RowDraft[] {
  const { review } = context;
  const consulted = Object.values(review.consultation).map(({ person, how, received, words }): RowDraft => ({
    id: `people/consulted/${person}`,
    term: 'consulted',
    about: { kind: 'person', person },
    answers: [...dateAnswer(received), ...textAnswer(how), ...textAnswer(words)],
    fields: ['consultation'],
  }));
  return [
    {
      id: 'people/there',
      term: 'there',
      about: null,
      answers: [...attendance(review).keys()].flatMap(personAnswer),
      fields: ['present', 'sent'],
    },
    ...parts(review).map(meetingRow),
    ...participants(context)
      .filter(({ person }) => person !== CHILD)
      .map((participant) => participantRow(context, participant)),
    ...consulted,
  ];
}

export const peopleTask: Task = {
  id: 'people',
  rows,
  missing,
  started: ({ review }) => Object.keys(review.participants).length > 0 || attendance(review).size > 0,
};
