import { fromPlain } from '../../kernel/rich-text';
import { doneAt, isEntered, type Dated, type Script } from './script';

const EVENING = '16:15';

/** What is answered after the meeting, and finalising, where the review has come so far. */
export function closingSteps(script: Script): readonly Dated[] {
  const { review, sample } = script;
  const { opensWith, planned: on, views, chairView, participation, participationWhy, next } = sample.review;
  const has = (part: string): boolean => isEntered(opensWith.parts, part);
  const finalise = { kind: 'finalise', review } as const;
  const view = { ...chairView, words: fromPlain(chairView.words) };
  const taken = { code: participation, how: participationWhy };
  const dates = { review: next.planned, midway: next.midway };
  return [
    ...(has('views') ? [doneAt(on, EVENING, { kind: 'answer-views', review, answer: views })] : []),
    ...(has('chairView') ? [doneAt(on, EVENING, { kind: 'answer-chair-view', review, answer: view })] : []),
    ...(has('participation') ? [doneAt(on, EVENING, { kind: 'answer-participation', review, answer: taken })] : []),
    ...(has('next') ? [doneAt(on, EVENING, { kind: 'answer-next', review, answer: dates })] : []),
    ...(opensWith.final === undefined ? [] : [{ on: opensWith.final, time: '16:30', action: finalise }]),
  ];
}
