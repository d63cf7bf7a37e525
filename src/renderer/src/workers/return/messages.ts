import type { ReturnReading } from '../../../../shared/domain/returns/return-reading';
import type { LocalDate } from '../../../../shared/kernel/local-date';

/** One file that a person chose. Its bytes are handed over: the sender's copy is empty afterwards. */
export type ReturnBytes = { readonly name: string; readonly bytes: Uint8Array };

export type ReturnRequest = { readonly id: number; readonly files: readonly ReturnBytes[]; readonly today: LocalDate };

export type ReturnFailure =
  | { readonly code: 'file-too-large'; readonly file: string }
  | { readonly code: 'too-many-rows'; readonly file: string }
  | { readonly code: 'not-read' };

export type ReturnAnswer =
  | { readonly kind: 'progress'; readonly id: number; readonly done: number; readonly of: number }
  | { readonly kind: 'read'; readonly id: number; readonly reading: ReturnReading }
  | { readonly kind: 'failed'; readonly id: number; readonly failure: ReturnFailure };
