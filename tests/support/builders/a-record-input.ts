import type { RecordInput } from '../../../src/shared/domain/documents/record-input';
import type { ChildFile } from '../../../src/shared/domain/children/child-file';
import { defaultProfile } from '../../../src/shared/domain/profile/default-profile';
import type { Review } from '../../../src/shared/domain/reviews/review';
import { instantSchema } from '../../../src/shared/kernel/clock';
import { date } from '../../../src/shared/kernel/local-date';
import { aCalendar } from './a-calendar';

/** What a final record of the review is made from, finalised on 24 November 2026. */
export const aRecordInput = (
  child: ChildFile,
  review: Review,
  differently: Partial<RecordInput> = {},
): RecordInput => ({
  child,
  review,
  profile: { ...defaultProfile, council: 'Northmere Council' },
  calendar: aCalendar(),
  chair: { name: 'Marian Tolliver', role: 'Independent Reviewing Officer' },
  recordId: '7KQ2M9XD',
  version: '1.0',
  marks: [],
  made: { at: instantSchema.parse('2026-11-24T16:05:09.123Z'), on: date('2026-11-24') },
  appVersion: '0.1.0',
  ...differently,
});
