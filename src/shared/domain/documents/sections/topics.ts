import { shortName } from '../../children/child-name';
import { agenda } from '../../profile/profile-topics';
import type { TopicNote } from '../../reviews/review-parts';
import { templateOf } from '../../templates/templates';
import { heading, labelled, leadIn, paragraph, quotations, written } from '../composing';
import type { DocumentBlock } from '../model';
import type { RecordInput } from '../record-input';
import { words } from '../words';

function whatWasSaid(input: RecordInput, note: TopicNote): readonly DocumentBlock[] {
  const child = quotations(note.childSays);
  return [
    ...(child.length === 0 ? [] : [leadIn(words.topics.childSays(shortName(input.child))), ...child]),
    ...written(note.note),
  ];
}

/** A topic that was not discussed says so, and why; it is never dropped. */
function notDiscussed(why: string): readonly DocumentBlock[] {
  const reason = why.trim() === '' ? words.topics.noReason : words.sentence(why.trim());
  return [paragraph(words.topics.notDiscussed), labelled(words.topics.why, reason)];
}

function body(input: RecordInput, note: TopicNote | undefined): readonly DocumentBlock[] {
  if (note === undefined) return notDiscussed('');
  const said = whatWasSaid(input, note);
  if (note.discussed === 'yes') return said.length === 0 ? [paragraph(words.topics.noNote)] : said;
  // Nobody said whether it was discussed; what was written says that it was.
  if (note.discussed === null && said.length > 0) return said;
  return [...notDiscussed(note.notDiscussedWhy), ...said];
}

/** Every topic that the review asks about (Schedule 7 of the 2010 Regulations), in the council's order and words. */
export const topics = (input: RecordInput): readonly DocumentBlock[] => [
  heading(1, words.topics.heading),
  ...agenda(templateOf(input.review), input.profile, input.review.topics).flatMap(({ code, title }) => [
    heading(2, title),
    ...body(input, input.review.topics[code]),
  ]),
];
