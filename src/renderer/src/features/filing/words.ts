import type { DocumentKind } from '../../../../shared/domain/records/document-record';
import { failureSentence } from '../../content/failures';
import { refusalSentence } from '../../content/refusals';
import type { ExportFailure } from '../../store/export-finals';

export const documentKindWords: Readonly<Record<DocumentKind, string>> = {
  'full-record': 'Full record',
  'decisions-sheet': 'Decisions',
};

/** Why the export was not made, and what to do. Null where the person chose to stop. */
export function exportFailureWords(failure: ExportFailure): string | null {
  switch (failure.code) {
    case 'cancelled':
      return null;
    case 'nothing-to-export':
      return 'Choose at least one document first.';
    case 'review-final':
    case 'review-open':
    case 'other-open':
    case 'review-changed':
    case 'person-in-use':
    case 'not-found':
      return refusalSentence(failure.code);
    default:
      return failureSentence(failure.code);
  }
}
