import { failureSentence } from '../../content/failures';
import { refusalSentence } from '../../content/refusals';
import type { dryRun, LoadFailure } from '../../store/import-return';

type ReadFailure = Extract<Awaited<ReturnType<typeof dryRun>>, { readonly ok: false }>['error'];

/** Why nothing could be chosen. */
export const chooseFailureWords = failureSentence;

/** Why the chosen files could not be read at all. */
export function readFailureWords(failure: ReadFailure): string {
  switch (failure.code) {
    case 'file-too-large':
      return `${failure.file} is too large to be part of a return. Check that the right file was chosen.`;
    case 'too-many-rows':
      return `${failure.file} has more rows than a return can have. Check that the right file was chosen.`;
    case 'not-read':
      return 'The files could not be read. Check that they are CSV files, then choose them again.';
  }
}

/** Why loading stopped, and what to do. */
export function loadFailureWords(failure: LoadFailure): string {
  switch (failure.code) {
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
