import { decisionsSheet } from '../../../src/shared/domain/documents/decisions-sheet';
import { fullRecord } from '../../../src/shared/domain/documents/full-record';
import type { DocumentModel } from '../../../src/shared/domain/documents/model';
import { aRecordInput } from '../../support/builders/a-record-input';
import { hostile, inParts, long, maximal, minimal, typical } from './reviews';

export type NamedDocument = { readonly name: string; readonly model: DocumentModel };

const reviews = { minimal, typical, 'in parts': inParts, maximal, hostile, long } as const;
const kinds = { 'full record': fullRecord, 'decisions sheet': decisionsSheet } as const;

/** Both kinds of document for each kind of review: nothing answered, everyday, in parts, a hundred decisions, hostile text, very long text. */
export const everyDocument: readonly NamedDocument[] = Object.entries(reviews).flatMap(([review, make]) => {
  const { child, review: made } = make();
  const input = aRecordInput(child, made);
  return Object.entries(kinds).map(([kind, compose]) => ({ name: `${kind}, ${review}`, model: compose(input) }));
});
