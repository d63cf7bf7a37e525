import { isBlank } from '../../../kernel/rich-text';
import { shortName } from '../../children/child-name';
import { agenda } from '../../profile/profile-topics';
import type { TopicNote } from '../../reviews/review-parts';
import { templateOf } from '../../templates/templates';
import { heading, labelled, paragraph, quotations, written } from '../composing';
import type { DocumentBlock } from '../model';
import type { RecordInput } from '../record-input';
import { words } from '../words';

function whatWasSaid(input: RecordInput, note: TopicNote): readonly DocumentBlock[] {
  const child = quotations(note.childSays);
  return [
    ...(child.length === 0 ? [] : [paragraph(words.topics.childSays(shortName(input.child))), ...child]),
    ...written(note.note),
  ];
}

/** A topic that was not discussed says so, and why; it is never dropped (word-and-export.md 1.2). */
function body(input: RecordInput, note: TopicNote | undefined): readonly DocumentBlock[] {
  const said = note === undefined ? [] : whatWasSaid(input, note);
  const discussed = note?.discussed === 'yes' || (note !== undefined && note.discussed === null && said.length > 0);
  if (discussed) return note?.childSays === '' && isBlank(note.note) ? [paragraph(words.topics.noNote)] : said;
  const why = note?.notDiscussedWhy.trim() ?? '';
  return [
    paragraph(words.topics.notDiscussed),
    labelled(words.topics.why, why === '' ? words.topics.noReason : words.sentence(why)),
    ...said,
  ];
}

/** Every topic that the review asks about (Schedule 7 of the 2010 Regulations), in the council's order and words. */
export const topics = (input: RecordInput): readonly DocumentBlock[] => [
  heading(1, words.topics.heading),
  ...agenda(templateOf(input.review), input.profile).flatMap(({ code, title }) => [
    heading(2, title),
    ...body(input, input.review.topics[code]),
  ]),
];
