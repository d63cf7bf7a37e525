import { shortDate } from '../../../kernel/date-words';
import { daysBetween } from '../../../kernel/local-date';
import type { Paper } from '../../reviews/review-parts';
import { cell, heading, paragraph } from '../composing';
import type { Cell, DocumentBlock } from '../model';
import { nameOf } from '../people-words';
import type { RecordInput } from '../record-input';
import { words } from '../words';

const [PAPER, FROM, DUE, RECEIVED] = words.papers.columns;

const columns = [
  { heading: PAPER, mm: 62 },
  { heading: FROM, mm: 46 },
  { heading: DUE, mm: 29 },
  { heading: RECEIVED, mm: 33 },
];

function received({ due, received: on }: Paper): Cell {
  if (on === null) return cell(words.papers.notReceived);
  if (due === null) return cell(shortDate(on));
  const late = daysBetween(due, on);
  return cell(shortDate(on), late > 0 ? words.papers.late(words.count.days(late)) : words.papers.inTime);
}

const row = ({ child }: RecordInput, paper: Paper): readonly Cell[] => [
  cell(paper.title, paper.court ? words.papers.court : '', paper.note),
  cell(paper.from === '' ? '' : nameOf(child, paper.from)),
  cell(paper.due === null ? '' : shortDate(paper.due)),
  received(paper),
];

/** The papers asked for, and whether they came in time. */
export function papers(input: RecordInput): readonly DocumentBlock[] {
  const listed = Object.values(input.review.papers);
  const title = heading(1, words.papers.heading);
  if (listed.length === 0) return [title, paragraph(words.papers.none)];
  return [title, { kind: 'table', columns, rows: listed.map((paper) => row(input, paper)) }];
}
