import { shortDate } from '../../../kernel/date-words';
import type { Decision, DecisionStatus } from '../../reviews/decision';
import type { LastDecision } from '../../reviews/review';
import { lastDecisions } from '../../reviews/last-decisions';
import { cell, heading, paragraph } from '../composing';
import type { Cell, DocumentBlock } from '../model';
import { nameOf } from '../people-words';
import type { RecordInput } from '../record-input';
import { words } from '../words';

const [DECISION, WHO, HOW_FAR, WHY] = words.progress.columns;

const columns = [
  { heading: DECISION, mm: 56 },
  { heading: WHO, mm: 38 },
  { heading: HOW_FAR, mm: 31 },
  { heading: WHY, mm: 45 },
];

const UNFINISHED: ReadonlySet<DecisionStatus> = new Set(['part', 'not-done']);

/** What this review said of the decision, or else what was noted of it in between. */
function judgement({ review }: RecordInput, decision: Decision): LastDecision {
  const judged = review.lastDecisions[decision.id];
  if (judged === undefined) return { status: decision.status, why: decision.why, effect: '' };
  return judged.why === '' ? { ...judged, why: decision.why } : judged;
}

function row(input: RecordInput, decision: Decision): readonly Cell[] {
  const { status, why, effect } = judgement(input, decision);
  const noReason = UNFINISHED.has(status) && why === '' ? words.progress.noReason : '';
  const done = status === 'done' && decision.doneOn !== null ? shortDate(decision.doneOn) : '';
  return [
    cell(decision.words),
    cell(nameOf(input.child, decision.owner), decision.by === null ? '' : shortDate(decision.by)),
    cell(words.progress.status[status], done),
    cell(why, noReason, effect),
  ];
}

/** What became of the decisions of the review before: done or not, why, and what it meant for the child. */
export function progress(input: RecordInput): readonly DocumentBlock[] {
  const last = lastDecisions(input.child, input.review);
  const title = heading(1, words.progress.heading);
  if (last.length === 0) return [title, paragraph(words.progress.none)];
  return [title, { kind: 'table', columns, rows: last.map((decision) => row(input, decision)) }];
}
