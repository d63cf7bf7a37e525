import { weekdayDate } from '../../../kernel/date-words';
import type { LocalDate } from '../../../kernel/local-date';
import { fact, heading } from '../composing';
import type { DocumentBlock } from '../model';
import type { RecordInput } from '../record-input';
import { words } from '../words';

const day = (on: LocalDate | null): string => (on === null ? words.next.notSet : weekdayDate(on));

/** When the next review and the midway check are to be. */
export const nextSteps = ({ review: { next } }: RecordInput): readonly DocumentBlock[] => [
  heading(1, words.next.heading),
  {
    kind: 'facts',
    columns: [
      { heading: words.next.columns[0], mm: 52 },
      { heading: words.next.columns[1], mm: 118 },
    ],
    facts: [fact(words.next.review, day(next.review)), fact(words.next.midway, day(next.midway))],
  },
];
