import type { DocumentKind } from '../../../../shared/domain/records/document-record';
import type { Refusal } from '../../../../shared/domain/reviews/commands/command-context';
import { failureSentence } from '../../content/failures';
import { refusalSentence } from '../../content/refusals';
import type { FinaliseFailure } from '../../store/finalise';
import type { saveFinalDocument } from '../../store/save-document';

/** What each document is, for the list of those that are made. */
export const documentWords: Readonly<Record<DocumentKind, { readonly title: string; readonly what: string }>> = {
  'full-record': { title: 'Full record', what: 'Everything on this page, for the council’s records' },
  'decisions-sheet': { title: 'Decisions', what: 'What was decided, who does it, by when' },
};

const refusals: readonly string[] = [
  'review-final',
  'review-open',
  'other-open',
  'review-changed',
  'person-in-use',
  'not-found',
] satisfies readonly Refusal['code'][];
const isRefusal = (failure: FinaliseFailure): failure is Refusal => refusals.includes(failure.code);

/** Why the record was not made final, and what to do. */
export function finaliseFailureWords(failure: FinaliseFailure): string {
  if (isRefusal(failure)) return refusalSentence(failure.code);
  if (failure.code === 'incomplete') return 'Something is still missing. It is listed at the top.';
  if (failure.code === 'not-rendered') return 'The documents could not be made. Nothing was made final. Try again.';
  return failureSentence(failure.code);
}

type SaveFailure = Extract<Awaited<ReturnType<typeof saveFinalDocument>>, { readonly ok: false }>['error'];

/** Why a document was not saved; null where the person chose to stop. */
export const saveFailureWords = ({ code }: SaveFailure): string | null =>
  code === 'cancelled' ? null : failureSentence(code);
