import { longDate } from '../../../kernel/date-words';
import { inOrder } from '../../reviews/decision-order';
import { nothingAfter } from '../../reviews/after-review';
import { heading, joined, labelled, leadIn, quotations } from '../composing';
import type { DocumentBlock } from '../model';
import { nameAndRole } from '../people-words';
import type { RecordInput } from '../record-input';
import { words } from '../words';

function responses({ review }: RecordInput): readonly DocumentBlock[] {
  const { responses: given } = review.after ?? nothingAfter;
  return inOrder(review.decisions).flatMap(({ id, number }) => {
    const response = given[id];
    if (response === undefined) return [];
    const answer = joined([words.after.answers[response.answer], longDate(response.on)], ', ');
    return [labelled(words.after.response(number), joined([`${answer}.`, response.why.trim()]))];
  });
}

const disagreements = ({ child, review }: RecordInput): readonly DocumentBlock[] =>
  Object.values((review.after ?? nothingAfter).disagreements).flatMap(({ person, on, words: said }) => [
    leadIn(words.after.disagrees(nameAndRole(child, person), longDate(on))),
    ...quotations(said),
  ]);

/** What the manager answered, and what anyone did not agree with, once there is a version to print it in. */
export function afterReview(input: RecordInput): readonly DocumentBlock[] {
  const said = [...responses(input), ...disagreements(input)];
  return said.length === 0 ? [] : [heading(1, words.after.heading), ...said];
}
