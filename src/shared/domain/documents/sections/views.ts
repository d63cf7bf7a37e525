import { shortName } from '../../children/child-name';
import { heading, labelled, paragraph, quotations } from '../composing';
import type { DocumentBlock } from '../model';
import type { RecordInput } from '../record-input';
import { words } from '../words';

/** The child's own words in quotation, and how they were come by. */
export function views({ child, review }: RecordInput): readonly DocumentBlock[] {
  const said = review.views.words.flatMap(quotations);
  const how = review.views.how.trim();
  return [
    heading(1, words.views.heading(shortName(child))),
    ...(said.length === 0 ? [paragraph(words.views.none)] : said),
    ...(how === '' ? [] : [labelled(words.views.how, how)]),
  ];
}
