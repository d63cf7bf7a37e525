import type { CouncilProfile } from './council-profile';
import { defaultTopics } from './default-topics';
import { otherTopics } from './other-topics';

const column = (name: string, field: CouncilProfile['exports']['columns'][number]['field']) => ({ name, field });

/** The profile of a council that has set nothing yet. */
export const defaultProfile: CouncilProfile = {
  schema: 1,
  council: 'The council',
  officer: { title: 'Independent Reviewing Officer', short: 'IRO' },
  reviewNames: {
    first: 'First looked-after review',
    second: 'Second looked-after review',
    later: 'Looked-after review',
  },
  kindNames: {
    'looked-after': 'Looked-after review',
    pathway: 'Looked-after review with the pathway plan',
    'short-breaks': 'Review of short breaks',
    'authorised-for-adoption': 'Review before placement for adoption',
    'placed-for-adoption': 'Adoption review',
  },
  topics: [...defaultTopics, ...otherTopics],
  clocks: {},
  dueSoonWorkingDays: 20,
  driftReviews: 3,
  silenceStands: true,
  papers: [
    { title: 'Social worker’s report', court: false, when: 'always' },
    { title: 'Care plan', court: false, when: 'always' },
    { title: 'Personal education plan', court: false, when: 'always' },
    { title: 'Health assessment and plan', court: false, when: 'always' },
    { title: 'Placement plan', court: false, when: 'always' },
    { title: 'Court application and statements', court: true, when: 'in-court' },
    { title: 'Court order and directions', court: true, when: 'in-court' },
  ],
  documents: { marking: 'OFFICIAL-SENSITIVE', footer: '' },
  retention: { rule: 'Until the 75th anniversary of the child’s birth (regulation 50)', years: 75 },
  exports: {
    subject: 'Children looked after: review',
    mandate: 'Care Planning, Placement and Case Review (England) Regulations 2010, regulation 38',
    columns: [
      column('RecordId', 'record-id'),
      column('Version', 'version'),
      column('Title', 'title'),
      column('DocumentType', 'document-type'),
      column('ChildReference', 'child-reference'),
      column('ReviewDate', 'review-date'),
      column('DateFinalised', 'finalised-date'),
      column('Creator', 'creator'),
      column('CreatorRole', 'creator-role'),
      column('Subject', 'subject'),
      column('ProtectiveMarking', 'marking'),
      column('RetentionRule', 'retention-rule'),
      column('DisposalEarliestDate', 'disposal-earliest'),
      column('Mandate', 'mandate'),
      column('SHA256', 'sha256'),
      column('Bytes', 'bytes'),
      column('FileName', 'file-name'),
      column('RelativePath', 'relative-path'),
      column('Template', 'template'),
      column('AppVersion', 'app-version'),
      column('ExportId', 'export-id'),
      column('PreviousExportIds', 'previous-exports'),
    ],
  },
};
