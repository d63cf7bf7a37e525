import type { DocumentRecord } from '../../../src/shared/domain/records/document-record';
import { instantSchema } from '../../../src/shared/kernel/clock';
import { date } from '../../../src/shared/kernel/local-date';
import { anId } from './ids';

/** The full record of a review held on 12 November 2026 and finalised a week later. */
export const aDocumentRecord = (differently: Partial<DocumentRecord> = {}): DocumentRecord => ({
  id: anId<'Document'>(),
  recordId: '7KQ2M9XD',
  kind: 'full-record',
  review: anId<'Review'>(),
  version: '1.0',
  title: 'Full record, review 18, 12 November 2026',
  reviewHeldOn: date('2026-11-12'),
  finalisedAt: instantSchema.parse('2026-11-19T15:00:00.000Z'),
  finalisedOn: date('2026-11-19'),
  blob: 'ab'.repeat(16),
  sha256: 'cd'.repeat(32),
  size: 4,
  template: { id: 'looked-after-later', version: 1 },
  appVersion: '0.1.0',
  exports: {},
  ...differently,
});
