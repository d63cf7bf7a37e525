import type { Instant } from '../../../shared/kernel/clock';
import type { SaveFailure } from '../vault/open-vault';

export type SaveFailureCode = SaveFailure['code'];

/** What has become of the last words typed; each kind has words in the interface. */
export type SaveStatus =
  | { readonly kind: 'saved'; readonly at: Instant | null }
  | { readonly kind: 'saving' }
  /** Edits not yet written. */
  | { readonly kind: 'waiting' }
  | { readonly kind: 'failed'; readonly code: SaveFailureCode; readonly retry: () => void };
