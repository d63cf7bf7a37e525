import type { ExportField } from '../profile/council-profile';
import { retentionFacts } from '../children/retention-facts';
import { retention } from './retention';
import type { ExportFacts, ExportItem } from './export-types';

/** Everything an index can say of one record, by field. Values are exact: an importer reads them, not a spreadsheet. */
export type ExportRow = Readonly<Record<ExportField, string>>;

const madeBy = ({ child, record }: ExportItem, { chair }: ExportFacts): string => {
  const by = child.reviews[record.review]?.finalised?.by ?? '';
  return by === '' ? chair.name : by;
};

/** The record's metadata: Dublin Core and e-GMS in the names that the council gives them. */
export function exportRow(item: ExportItem, facts: ExportFacts, fileName: string): ExportRow {
  const { child, record } = item;
  const { profile } = facts;
  const kept = retention(retentionFacts(child), profile.retention.years);
  const before = Object.keys(record.exports).filter((id) => id !== facts.id);
  return {
    'record-id': record.recordId,
    version: record.version,
    title: record.title,
    'document-type': record.kind,
    'child-reference': child.reference,
    'review-date': record.reviewHeldOn,
    'finalised-date': record.finalisedOn,
    creator: madeBy(item, facts),
    'creator-role': facts.chair.role,
    subject: profile.exports.subject,
    marking: profile.documents.marking,
    'retention-rule': profile.retention.rule,
    'disposal-earliest': kept.kind === 'until' ? kept.on : '',
    mandate: profile.exports.mandate,
    sha256: record.sha256,
    bytes: String(record.size),
    'file-name': fileName,
    'relative-path': `records/${fileName}`,
    template: `${record.template.id} ${String(record.template.version)}`,
    'app-version': record.appVersion,
    'export-id': facts.id,
    'previous-exports': before.sort().join(' '),
  };
}
