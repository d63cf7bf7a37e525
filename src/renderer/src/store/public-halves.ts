import { sameKeys, type KnownPerson, type PublicHalf } from '../../../shared/domain/vault/identity';
import { parsePublicHalfFile, publicHalfFile, type PublicHalfFailure } from '../../../shared/domain/vault/signing';
import type { CallFailure, Cancelled, DiskFailure, TooLargeFailure } from '../../../shared/ipc/contract';
import { err, ok, type Result } from '../../../shared/kernel/result';
import { desktop } from '../platform/desktop';
import type { AppStore } from './app-store';
import type { SignFailure } from './identity-types';

/** A public half is signed over nothing but itself. */
const nothing = () => new Uint8Array();

/** Whose public half was chosen, and the six words to compare. */
export type ChosenHalf = { readonly half: PublicHalf; readonly words: readonly string[] };

export type AddFailure =
  | Cancelled
  | TooLargeFailure
  | DiskFailure
  | CallFailure
  | PublicHalfFailure
  | { readonly code: 'public-half-changed' }
  | { readonly code: 'public-half-own' }
  | { readonly code: 'public-half-known' };

/** Signs this caseload's public half and saves it where the person chooses; answers the file's name. */
export async function savePublicHalf({
  identity,
}: AppStore): Promise<Result<string, SignFailure | Cancelled | DiskFailure | CallFailure>> {
  const signed = await identity.sign('public-half', nothing());
  return signed.ok ? desktop.savePublicHalf(publicHalfFile(signed.value)) : signed;
}

/** Asks for somebody's public half; nobody is known by it before the words were compared. */
export async function choosePublicHalf({ identity }: AppStore): Promise<Result<ChosenHalf, AddFailure>> {
  const chosen = await desktop.choosePublicHalf();
  if (!chosen.ok) return chosen;
  const signed = parsePublicHalfFile(chosen.value);
  if (!signed.ok) return signed;
  const standing = await identity.verify(signed.value, 'public-half', nothing());
  switch (standing.kind) {
    case 'bad-signature':
      return err({ code: 'public-half-changed' });
    case 'own':
      return err({ code: 'public-half-own' });
    case 'known':
      return err({ code: 'public-half-known' });
    case 'unknown':
      return ok({ half: standing.signer, words: await identity.words(standing.signer) });
  }
}

/** Keeps somebody as known, under the name that the chair gives them, once the words were found to match. */
export function keepPerson(store: AppStore, half: PublicHalf, name: string): void {
  const person: KnownPerson = { half: { ...half, name }, comparedAt: store.now() };
  store.changeVaultState('keep-known-person', (state) => ({ ...state, people: [...state.people, person] }));
}

export function removePerson(store: AppStore, { half }: KnownPerson): void {
  store.changeVaultState('remove-known-person', (state) => ({
    ...state,
    people: state.people.filter((person) => !sameKeys(person.half, half)),
  }));
}
