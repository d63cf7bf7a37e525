import type { Person } from '../../children/person';
import { cell, heading, paragraph } from '../composing';
import type { Cell, DocumentBlock } from '../model';
import type { RecordInput } from '../record-input';
import { words } from '../words';

const [NAME, ROLE, RECEIVES, WHY] = words.distribution.columns;

const columns = [
  { heading: NAME, mm: 38 },
  { heading: ROLE, mm: 42 },
  { heading: RECEIVES, mm: 38 },
  { heading: WHY, mm: 52 },
];

const row = ({ name, role, receives, receivesWhy }: Person): readonly Cell[] => [
  cell(name),
  cell(role),
  cell(words.distribution.receives[receives]),
  cell(receivesWhy),
];

/** Who gets what of this record, and why not more. */
export function distribution({ child }: RecordInput): readonly DocumentBlock[] {
  const people = Object.values(child.people);
  const title = heading(1, words.distribution.heading);
  if (people.length === 0) return [title, paragraph(words.distribution.none)];
  return [title, { kind: 'table', columns, rows: people.map(row) }];
}
