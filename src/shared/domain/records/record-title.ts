import { longDate } from '../../kernel/date-words';
import type { LocalDate } from '../../kernel/local-date';
import type { DocumentKind } from './document-record';

const KINDS: Record<DocumentKind, string> = { 'full-record': 'Full record', 'decisions-sheet': 'Decisions' };

/** What the record is called in lists and in a records system: it names nobody. */
export const recordTitle = (kind: DocumentKind, reviewNumber: number, heldOn: LocalDate): string =>
  `${KINDS[kind]}, review ${String(reviewNumber)}, ${longDate(heldOn).replaceAll('\u00a0', ' ')}`;
