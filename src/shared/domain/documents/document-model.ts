import { fullName } from '../children/child-name';
import type { DocumentKind } from '../records/document-record';
import { cleanBlocks } from './clean-blocks';
import { cleanText } from './clean-text';
import { joined } from './composing';
import type { DocumentBlock, DocumentModel, DocumentProperty } from './model';
import type { RecordInput } from './record-input';
import { dayOfReview } from './day-of-review';
import { words } from './words';

/** What a records system can read from the Word file without opening it: codes and dates, and no name of a child. */
function properties(kind: DocumentKind, input: RecordInput): readonly DocumentProperty[] {
  const { child, review, profile, chair, recordId, version, marks, made } = input;
  return [
    { name: 'RecordId', value: recordId },
    { name: 'Version', value: version },
    { name: 'DocumentType', value: kind },
    { name: 'Status', value: marks.includes('draft') ? 'draft' : 'final' },
    { name: 'Practice', value: marks.includes('practice') ? 'yes' : 'no' },
    { name: 'ProtectiveMarking', value: profile.documents.marking },
    { name: 'Council', value: profile.council },
    { name: 'Creator', value: chair.name },
    { name: 'CreatorRole', value: chair.role },
    { name: 'ChildReference', value: child.reference },
    { name: 'DateOfReview', value: dayOfReview(review) },
    { name: 'DateFinalised', value: made.on },
    { name: 'Mandate', value: profile.exports.mandate },
    { name: 'Template', value: `${review.template.id} ${String(review.template.version)}` },
    { name: 'AppVersion', value: input.appVersion },
  ];
}

function footer({ profile, recordId, version }: RecordInput): string {
  const own = profile.documents.footer === '' ? profile.council : profile.documents.footer;
  const record = recordId === '' ? '' : joined([words.footer.record(recordId), words.footer.version(version)], ', ');
  return joined([own, record], ' \u00b7 ');
}

/** A document of a review: its title, what stands on every page, and its parts in order. Its words are clean. */
export const documentModel = (
  kind: DocumentKind,
  input: RecordInput,
  blocks: readonly DocumentBlock[],
): DocumentModel => ({
  title: cleanText(`${words.titles[kind]}: ${fullName(input.child)}`),
  language: 'en-GB',
  author: cleanText(input.chair.name),
  made: input.made.at,
  header: [input.profile.documents.marking, ...input.marks.map((mark) => words.marks[mark])].map(cleanText),
  footer: cleanText(footer(input)),
  properties: properties(kind, input).map(({ name, value }) => ({ name, value: cleanText(value) })),
  blocks: cleanBlocks(blocks),
});
