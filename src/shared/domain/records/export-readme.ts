import { longDate } from '../../kernel/date-words';
import type { ExportFacts } from './export-types';

const plainDate = (on: ExportFacts['on']): string => longDate(on).replaceAll('\u00a0', ' ');

/** One page for the person who files the records. */
export const exportReadme = ({ id, on, profile }: ExportFacts, count: number): string =>
  [
    `Export ${id}`,
    `Made on ${plainDate(on)} for ${profile.council}. ${String(count)} ${count === 1 ? 'record' : 'records'}.`,
    '',
    'What is in this folder',
    '  records        the Word documents, final. Do not open and save them: that changes them.',
    '  index.csv      one row for each document, for your records system to read.',
    '  manifest.json  the same facts for other programs.',
    '',
    'What to do',
    '  1. Load the documents into your records system with the columns of index.csv.',
    '  2. Check the count: every row has one document, and every document has one row.',
    '  3. A RecordId and Version that your system already holds is the same document: leave it out.',
    '  4. When everything is filed, delete this folder.',
    '',
    'How to check that nothing changed on the way',
    '  The files beside this folder (manifest-sha256.txt and tagmanifest-sha256.txt) hold a',
    '  fingerprint of each file. The folder follows the BagIt 1.0 standard (RFC 8493), so any',
    '  BagIt tool can check it. On Linux or macOS: sha256sum -c manifest-sha256.txt',
    '',
    'File names hold no names of people. The documents do: keep them as their marking asks',
    `(${profile.documents.marking}).`,
    '',
  ].join('\r\n');
