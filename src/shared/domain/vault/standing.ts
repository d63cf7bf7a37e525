import { sameKeys, type KnownPerson, type PublicHalf } from './identity';

/** Who signed, to whoever opens it. `known`: its six words were compared; `unknown`: anybody may have written the name. */
export type Standing =
  | { readonly kind: 'own' }
  | { readonly kind: 'known'; readonly person: KnownPerson }
  | { readonly kind: 'unknown'; readonly signer: PublicHalf }
  /** Not what was signed, not for this purpose, or not by those keys. */
  | { readonly kind: 'bad-signature' };

/** Whom a good signature comes from, among this caseload and the people it knows. */
export function standingOf(signer: PublicHalf, own: PublicHalf | null, people: readonly KnownPerson[]): Standing {
  if (own !== null && sameKeys(own, signer)) return { kind: 'own' };
  const person = people.find(({ half }) => sameKeys(half, signer));
  return person === undefined ? { kind: 'unknown', signer } : { kind: 'known', person };
}
