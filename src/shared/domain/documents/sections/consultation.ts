import { longDate } from '../../../kernel/date-words';
import type { Consultation } from '../../reviews/review-parts';
import { heading, joined, leadIn, paragraph, quotations } from '../composing';
import type { DocumentBlock } from '../model';
import { nameAndRole } from '../people-words';
import type { RecordInput } from '../record-input';
import { words } from '../words';

function one(
  input: RecordInput,
  { person, asked, how, received, words: said }: Consultation,
): readonly DocumentBlock[] {
  const quoted = quotations(said);
  const answered =
    received === null
      ? quoted.length === 0
        ? words.consultation.noAnswer
        : ''
      : words.consultation.received(longDate(received));
  const asking = words.consultation.asked(how, asked === null ? '' : longDate(asked));
  return [
    heading(2, nameAndRole(input.child, person)),
    (quoted.length === 0 ? paragraph : leadIn)(words.sentence(joined([asking, answered], ', '))),
    ...quoted,
  ];
}

/** What parents, carers and others said when they were asked before the review. */
export function consultation(input: RecordInput): readonly DocumentBlock[] {
  const asked = Object.values(input.review.consultation);
  return [
    heading(1, words.consultation.heading),
    ...(asked.length === 0 ? [paragraph(words.consultation.none)] : asked.flatMap((each) => one(input, each))),
  ];
}
