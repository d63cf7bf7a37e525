import type { ChildFile } from '../children/child-file';
import type { LocalDate } from '../../kernel/local-date';
import { toPlain } from '../../kernel/rich-text';
import { heldOn } from '../reviews/held-on';
import type { Review, ReviewId } from '../reviews/review';

/** Which part of a review words stand in; with `topic`, its code. */
export type ReviewPart =
  | 'topic'
  | 'decision'
  | 'last-decision'
  | 'views'
  | 'consultation'
  | 'conversation'
  | 'chair-view'
  | 'participation'
  | 'paper'
  | 'meeting'
  | 'plan'
  | 'after';

/** Where words stand in a child's file; `key`: the topic's code, or the id of the decision, person or paper. */
export type Place =
  | { readonly kind: 'child' }
  | { readonly kind: 'person'; readonly key: string }
  | { readonly kind: 'review'; readonly review: ReviewId; readonly part: ReviewPart; readonly key: string }
  | { readonly kind: 'held-review'; readonly key: string }
  | { readonly kind: 'monitoring'; readonly key: string };

/** Words that stand together, where they stand and the day they belong to. */
export type Passage = { readonly place: Place; readonly on: LocalDate | null; readonly text: string };

/** One line for each part that holds something. */
const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n');

type Told = readonly [part: ReviewPart, key: string, text: string];

const notes = ({ topics }: Review): readonly Told[] =>
  Object.entries(topics).map(([code, { note, childSays, notDiscussedWhy }]) => [
    'topic',
    code,
    joined(toPlain(note), childSays, notDiscussedWhy),
  ]);

const decisions = ({ decisions: all, lastDecisions }: Review): readonly Told[] => [
  ...Object.values(all).map(({ id, words, outcome, why }): Told => ['decision', id, joined(words, outcome, why)]),
  ...Object.entries(lastDecisions).map(([id, { why, effect }]): Told => ['last-decision', id, joined(why, effect)]),
];

const preparation = ({ plan, kindWhy, papers, consultation, conversation, views }: Review): readonly Told[] => [
  ['plan', '', joined(plan.place, plan.lateWhy, kindWhy ?? '')],
  ['views', '', joined(...views.words, views.how)],
  ['conversation', '', joined(conversation.where, conversation.exceptionWhy, toPlain(conversation.note))],
  ...Object.values(papers).map(({ id, title, note }): Told => ['paper', id, joined(title, note)]),
  ...Object.values(consultation).map(({ person, how, words }): Told => ['consultation', person, joined(how, words)]),
];

const closing = ({ meetings, chairView, participation }: Review): readonly Told[] => [
  ...Object.values(meetings).map(({ id, place, note }): Told => ['meeting', id, joined(place, note)]),
  ['chair-view', '', joined(toPlain(chairView.words), chairView.permanence, chairView.contingency, chairView.rights)],
  ['participation', '', participation.how],
];

const after = ({ after: since, amendments }: Review): readonly Told[] => [
  ...Object.entries(since?.responses ?? {}).map(([id, { why }]): Told => ['after', id, why]),
  ...Object.values(since?.disagreements ?? {}).map(({ id, words }): Told => ['after', id, words]),
  ...(amendments ?? []).map(({ why }): Told => ['after', '', why]),
];

function ofReview(review: Review): readonly Passage[] {
  const on = heldOn(review) ?? review.plan.on ?? review.startedOn;
  return [notes, decisions, preparation, closing, after]
    .flatMap((told) => told(review))
    .map(([part, key, text]) => ({ place: { kind: 'review', review: review.id, part, key }, on, text }));
}

function ofChild({ facts, reference }: ChildFile): Passage {
  const { given, family, knownAs, upn, language, religion, communication, access } = facts;
  const names = `${given} ${family}`.trim();
  return {
    place: { kind: 'child' },
    on: null,
    text: joined(names, knownAs, reference, upn, language, religion, communication, access),
  };
}

/** Everything that a person wrote or would look for in a child's file: the child first, then the rest as it is held. */
export function passagesOf(file: ChildFile): readonly Passage[] {
  const people = Object.values(file.people).map(({ id, name, role, phone, email, address }): Passage => ({
    place: { kind: 'person', key: id },
    on: null,
    text: joined(name, role, phone, email, address),
  }));
  const held = Object.values(file.heldReviews).map(({ id, on, summary, decisions: all }): Passage => {
    const words = Object.values(all).flatMap((decision) => [decision.words, decision.outcome]);
    return { place: { kind: 'held-review', key: id }, on, text: joined(summary, ...words) };
  });
  const between = Object.values(file.monitoring).map(({ id, on, words }): Passage => ({
    place: { kind: 'monitoring', key: id },
    on,
    text: words,
  }));
  const reviews = Object.values(file.reviews).flatMap(ofReview);
  return [ofChild(file), ...people, ...reviews, ...held, ...between].filter(({ text }) => text !== '');
}
