import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { ChildFile } from '../../../shared/domain/children/child-file';
import type { CompleteReview } from '../../../shared/domain/reviews/complete-review';
import type { Refusal } from '../../../shared/domain/reviews/commands/command-context';
import { contentOf, readyToFinalise, type Incomplete } from '../../../shared/domain/workflow/finalise';
import { reviewContext } from '../../../shared/domain/workflow/review-context';
import { err, type Result } from '../../../shared/kernel/result';
import type { SaveFailure } from '../vault/open-vault';
import type { RenderFailure } from '../workers/docx-client';
import type { AppStore, When } from './app-store';
import { makeFinalDocuments } from './final-documents';

export type FinaliseFailure = Incomplete | RenderFailure | SaveFailure | Refusal;

export type FinaliseOptions = {
  /** When the review is said to be finalised; left out: now. */
  readonly when?: When;
  readonly onProgress?: (done: number, of: number) => void;
  readonly signal?: AbortSignal;
};

const appVersion = (store: AppStore): string => {
  const session = store.session.get();
  return 'facts' in session ? session.facts.version : '';
};

/** The review with nothing missing, and the file it is in. */
function complete(
  store: AppStore,
  { child: childId, review: reviewId, when }: { readonly child: string; readonly review: string; readonly when: When },
): Result<{ readonly child: ChildFile; readonly review: CompleteReview }, Incomplete | Refusal> {
  const child = store.child(childId);
  const review = child?.reviews[reviewId];
  if (child === undefined || review === undefined) return err({ code: 'not-found' });
  if (review.finalised !== null) return err({ code: 'review-final' });
  const surroundings = { profile: store.profile.get(), calendar: store.calendar.get(), today: when.today };
  const ready = readyToFinalise(reviewContext(child, review, surroundings));
  return ready.ok ? { ok: true, value: { child, review: ready.value } } : ready;
}

/**
 * Makes the review final: documents rendered and kept as blobs, then one command that seals the review with them.
 * Answers the child's file when the seal is saved.
 */
export const finalise = (
  store: AppStore,
  childId: string,
  reviewId: string,
  options: FinaliseOptions = {},
): Promise<Result<ChildFile, FinaliseFailure>> =>
  store.jobs.run('finalise', options.signal, (signal) => makeFinal(store, childId, reviewId, { ...options, signal }));

async function makeFinal(
  store: AppStore,
  childId: string,
  reviewId: string,
  options: FinaliseOptions,
): Promise<Result<ChildFile, FinaliseFailure>> {
  const when = options.when ?? { today: store.today.get(), now: store.now() };
  const found = complete(store, { child: childId, review: reviewId, when });
  if (!found.ok) return found;
  const { child, review } = found.value;
  const final = {
    child,
    review,
    profile: store.profile.get(),
    calendar: store.calendar.get(),
    chair: store.vaultState.get().chair,
    marks: store.isPractice.get() ? (['practice'] as const) : [],
    appVersion: appVersion(store),
    when,
    caseload: store.caseload.get(),
  };
  const documents = await makeFinalDocuments(final, {
    ...options,
    putBlob: (bytes) => store.putBlob(childId, bytes),
  });
  if (!documents.ok) return documents;
  const contentHash = bytesToHex(sha256(utf8ToBytes(contentOf(review))));
  const sealed = store.run(childId, { kind: 'finalise-review', review, contentHash, documents: documents.value }, when);
  if (!sealed.ok) return sealed;
  const saved = await store.flush();
  return saved.ok ? sealed : saved;
}
