import type { ChildFile } from '../../../../shared/domain/children/child-file';
import { fullName } from '../../../../shared/domain/children/child-name';
import { retentionFacts } from '../../../../shared/domain/children/retention-facts';
import type { CouncilProfile } from '../../../../shared/domain/profile/council-profile';
import { documentState } from '../../../../shared/domain/records/document-record';
import { retention } from '../../../../shared/domain/records/retention';

/** What the form that removes a child takes. */
export type Typed = { readonly reference: string; readonly passphrase: string; readonly unfiled: boolean };
export type Errors = Partial<Record<keyof Typed, string>>;

export const fieldIds = {
  unfiled: 'remove-unfiled',
  reference: 'remove-reference',
  passphrase: 'remove-passphrase',
} as const;

/** What has to be typed to show that it is this child who is meant. */
export const toConfirm = (child: ChildFile): string =>
  child.reference.trim() === '' ? fullName(child) : child.reference.trim();

/** How many final documents were never exported: removing the child destroys the only copy. */
export const unfiledCount = ({ documents }: ChildFile): number =>
  Object.values(documents).filter((record) => documentState(record) === 'final').length;

/** Whether a review of the child is still being worked on. */
export const hasOpenReview = ({ reviews }: ChildFile): boolean =>
  Object.values(reviews).some(({ finalised }) => finalised === null);

/** Until when the council has to keep the record, by what is known; null where it cannot be said. */
export function keptUntil(child: ChildFile, profile: CouncilProfile) {
  const kept = retention(retentionFacts(child), profile.retention.years);
  return kept.kind === 'until' ? kept.on : null;
}

const sameText = (a: string, b: string): boolean => a.trim().toLowerCase() === b.toLowerCase();

/** What is wrong with the form; nothing where the child may go. */
export function errorsOf(child: ChildFile, typed: Typed): Errors {
  const wanted = toConfirm(child);
  return {
    ...(unfiledCount(child) > 0 && !typed.unfiled
      ? { unfiled: 'Say that the documents that were not exported may be destroyed, or export them first' }
      : {}),
    ...(sameText(typed.reference, wanted)
      ? {}
      : { reference: `Type ${wanted}, so that it is this child who is removed` }),
    ...(typed.passphrase === '' ? { passphrase: 'Enter your passphrase' } : {}),
  };
}
