import { err } from '../../../kernel/result';
import type { DocumentRecord } from '../../records/document-record';
import { canonicalJson } from '../canonical-json';
import type { CompleteReview } from '../complete-review';
import { changeReview } from './change-review';
import type { Apply } from './command-context';

/** Seals a complete review with its documents. It refuses when the review changed while its documents were made. */
export type FinaliseReview = {
  readonly kind: 'finalise-review';
  readonly review: CompleteReview;
  /** SHA-256 (hex) of the review's canonical JSON. */
  readonly contentHash: string;
  readonly documents: readonly DocumentRecord[];
};

export const finaliseReview: Apply<FinaliseReview> = (file, command, { today, now, by }) => {
  const { review: complete, contentHash, documents } = command;
  const current = file.reviews[complete.id];
  if (current?.finalised === null && canonicalJson(current) !== canonicalJson(complete)) {
    return err({ code: 'review-changed' });
  }
  const sealed = changeReview(file, complete.id, (review) => ({
    ...review,
    finalised: { at: now, on: today, by, contentHash },
  }));
  if (!sealed.ok) return sealed;
  const added = Object.fromEntries(documents.map((record) => [record.id, record]));
  return { ok: true, value: { ...sealed.value, documents: { ...file.documents, ...added } } };
};
