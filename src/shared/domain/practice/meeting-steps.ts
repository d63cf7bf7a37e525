import type { LocalDate } from '../../kernel/local-date';
import { fromPlain, type RichText } from '../../kernel/rich-text';
import { CHILD } from '../reviews/attendance';
import type { Decision } from '../reviews/decision';
import { statusOf } from './child-steps';
import type { SampleDecision, SampleTopic } from './practice-sample';
import { doneAt, hasHappened, isEntered, type Dated, type Script } from './script';
import { withPassage, type Passage } from './withheld-passage';

/** The child was there (SSDA903 participation codes). */
const CAME: readonly string[] = ['PN1', 'PN2', 'PN3', 'PN4'];
const AFTER = '15:30';

/** The meeting is over, and its topics are entered, all or those that were talked about. */
const isOver = ({ sample }: Script): boolean => isEntered(sample.review.opensWith.parts, 'topics');

/** The parts of the meeting that are over. The child came to the first of them. */
function meetings(script: Script): readonly Dated[] {
  const { sample, review } = script;
  const { participation, meetings: all, inProgress } = sample.review;
  const done = all.filter(({ part }) => isOver(script) || inProgress?.partsDone.includes(part) === true);
  return done.map(({ on, at, minutes, where, present, note, part }) => {
    const child = part === 1 && CAME.includes(participation) ? [CHILD] : [];
    return doneAt(on, at, {
      kind: 'begin-meeting',
      review,
      id: script.newId<'Meeting'>(),
      meeting: { on, at, minutes, place: where, note, present: [...child, ...present.map(script.person)] },
    });
  });
}

/** The day of the review as far as it has been held; null while it has not begun. */
function day(script: Script): LocalDate | null {
  const { sample, madeFor } = script;
  const { inProgress, planned } = sample.review;
  if (isOver(script)) return planned;
  return inProgress === undefined ? null : madeFor;
}

function judged(script: Script, on: LocalDate, last: readonly Decision[]): readonly Dated[] {
  const { review } = script;
  return last.map(({ id: decision, status, why }) =>
    doneAt(on, AFTER, { kind: 'judge-last-decision', review, decision, answer: { status, why, effect: '' } }),
  );
}

/** The shared words and then the child's own, each passage that is to be kept from someone marked. */
function noteOf(script: Script, topic: SampleTopic): RichText {
  const marked = (part: 'sharedNote' | 'note'): RichText =>
    script.sample.review.withheld
      .filter((passage) => passage.in === `topics.${topic.code}` && passage.part === part)
      .map(({ words, from }): Passage => ({ words, from: from.map(script.person) }))
      .reduce(withPassage, fromPlain(topic[part]));
  return [...marked('sharedNote'), ...marked('note')];
}

function topics(script: Script, on: LocalDate): readonly Dated[] {
  const { review, sample } = script;
  const { opensWith, topics: all } = sample.review;
  return all
    .filter(({ code }) => isEntered(opensWith.topics, code))
    .map((topic) =>
      doneAt(on, AFTER, {
        kind: 'answer-topic',
        review,
        topic: topic.code,
        answer: {
          discussed: topic.discussed ? 'yes' : 'no',
          notDiscussedWhy: topic.why,
          childSays: topic.childSays,
          note: noteOf(script, topic),
        },
      }),
    );
}

/** The decision that this one goes on with: the last review's for the same owner and topic. */
const carried = (script: Script, last: readonly Decision[], { carriedFrom, owner, topic }: SampleDecision) =>
  carriedFrom === null
    ? null
    : (last.find((earlier) => earlier.owner === script.person(owner) && earlier.topic === topic)?.id ?? null);

function decisions(script: Script, on: LocalDate, last: readonly Decision[]): readonly Dated[] {
  const { review, sample } = script;
  return sample.review.decisions
    .filter(({ no }) => isEntered(sample.review.opensWith.decisions, no))
    .map((decision) => {
      const { words, owner, by, outcome, topic, status } = decision;
      return doneAt(on, '15:40', {
        kind: 'keep-decision',
        review,
        id: script.newId<'Decision'>(),
        decision: {
          ...{ words, by, outcome, topic },
          owner: script.person(owner),
          status: statusOf(status),
          carries: carried(script, last, decision),
        },
      });
    });
}

/** The meeting as far as it has come; `last` are the decisions of the review before. */
export function meetingSteps(script: Script, last: readonly Decision[]): readonly Dated[] {
  const on = day(script);
  if (on === null || !hasHappened(script, on)) return [];
  return [...meetings(script), ...judged(script, on, last), ...topics(script, on), ...decisions(script, on, last)];
}
