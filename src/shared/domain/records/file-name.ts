import type { DocumentKind, DocumentRecord } from './document-record';

/** The short word for each kind that stands in file names. */
const KINDS: Record<DocumentKind, string> = { 'full-record': 'record', 'decisions-sheet': 'decisions' };

const EXTENSION = '.docx';
const LONGEST = 80;

/** Letters, digits, `-`, `_` and the dot of a version: what Windows, SharePoint and every importer accept. */
const safe = (part: string): string => part.replace(/[^A-Za-z0-9._-]/g, '-').replace(/^[.-]+|[.-]+$/g, '');

/** `7KQ2M9XD_2026-11-12_record_v1.0.docx`: says which record it is, and names nobody. At most 80 characters. */
export function documentFileName(
  record: Pick<DocumentRecord, 'recordId' | 'reviewHeldOn' | 'kind' | 'version'>,
): string {
  const stem = [record.recordId, record.reviewHeldOn, KINDS[record.kind], `v${record.version}`].map(safe).join('_');
  return `${stem.slice(0, LONGEST - EXTENSION.length)}${EXTENSION}`;
}

/** The names with a number where one would stand for two files on a disk that does not tell capitals apart. */
export function unlikeNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let unlike = name;
    for (let copy = 2; taken.has(unlike.toLowerCase()); copy += 1) {
      unlike = `${name.slice(0, -EXTENSION.length)}-${String(copy)}${EXTENSION}`;
    }
    taken.add(unlike.toLowerCase());
    return unlike;
  });
}
