import { heading, paragraph, paragraphs, written } from '../composing';
import type { DocumentBlock } from '../model';
import type { RecordInput } from '../record-input';
import { words } from '../words';

function titled(title: string, text: string): readonly DocumentBlock[] {
  const said = paragraphs(text);
  return [heading(2, title), ...(said.length === 0 ? [paragraph(`${words.notRecorded}.`)] : said)];
}

/** The chair's view of the care plan, permanence and what happens if it cannot go on, and the rights explained (reg 45). */
export function chairView({ review: { chairView: view } }: RecordInput): readonly DocumentBlock[] {
  return [
    heading(1, words.chairView.heading),
    paragraph(view.plan === null ? words.chairView.noPlan : words.chairView.plan[view.plan]),
    ...written(view.words),
    ...titled(words.chairView.permanence, view.permanence),
    ...titled(words.chairView.contingency, view.contingency),
    ...titled(words.chairView.rights, view.rights),
  ];
}
