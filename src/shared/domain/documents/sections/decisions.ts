import { shortDate } from '../../../kernel/date-words';
import { inOrder } from '../../reviews/decision-order';
import type { Decision } from '../../reviews/decision';
import { cell, heading, paragraph } from '../composing';
import type { Cell, DocumentBlock } from '../model';
import { nameOf, roleOf } from '../people-words';
import type { RecordInput } from '../record-input';
import { words } from '../words';

const [NUMBER, DECISION, OUTCOME, WHO, BY] = words.decisions.columns;

const columns = [
  { heading: NUMBER, mm: 13 },
  { heading: DECISION, mm: 55 },
  { heading: OUTCOME, mm: 39 },
  { heading: WHO, mm: 34 },
  { heading: BY, mm: 29 },
];

const row = (input: RecordInput, decision: Decision): readonly Cell[] => [
  cell(String(decision.number)),
  cell(decision.words, decision.carriedCount > 0 ? words.decisions.carried(decision.carriedCount) : ''),
  cell(decision.outcome),
  cell(nameOf(input.child, decision.owner), roleOf(input.child, decision.owner)),
  cell(decision.by === null ? words.decisions.noDate : shortDate(decision.by)),
];

/** What was decided: number, decision, the outcome it serves, who, and by when. */
export function decisions(input: RecordInput): readonly DocumentBlock[] {
  const made = inOrder(input.review.decisions);
  const title = heading(1, words.decisions.heading);
  if (made.length === 0) return [title, paragraph(words.decisions.none)];
  return [title, { kind: 'table', columns, rows: made.map((decision) => row(input, decision)) }];
}
