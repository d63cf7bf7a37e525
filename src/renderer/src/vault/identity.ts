import type { Bytes } from '../../../shared/domain/vault/bytes';
import type { Identity, PublicHalf } from '../../../shared/domain/vault/identity';
import type { Purpose, Signed } from '../../../shared/domain/vault/signing';
import { err, ok, type Result } from '../../../shared/kernel/result';
import { askKeyWorker } from '../workers/key-client';
import type { VaultMemory } from './memory';

/** `identity-damaged`: the sealed secret keys are not this vault's, or have changed. */
export type IdentityFailure = { readonly code: 'identity-damaged' } | { readonly code: 'key-worker-failed' };

/** What a vault does with its secret keys; they are opened in the key worker alone. */
export interface VaultIdentity {
  make(): Promise<Result<Identity, IdentityFailure>>;
  /** `sha256`: of what is signed, in hex. */
  sign(
    identity: Identity,
    purpose: Purpose,
    signer: PublicHalf,
    sha256: string,
  ): Promise<Result<Signed, IdentityFailure>>;
  /** The file key of an age file by its header, for a `Decrypter` of one's own; null where it is sealed to others. */
  receive(identity: Identity, header: Bytes): Promise<Result<Bytes | null, IdentityFailure>>;
}

const workerFailed = { code: 'key-worker-failed' } as const;

export function vaultIdentity(memory: VaultMemory): VaultIdentity {
  const own = { vault: memory.header.id, rootKey: memory.rootKey };
  return {
    make: async () => {
      const made = await askKeyWorker('make-identity', own);
      return made.ok ? made : err(workerFailed);
    },
    sign: async (identity, purpose, signer, sha256) => {
      const signed = await askKeyWorker('sign', { own: { ...own, identity }, purpose, signer, sha256 });
      if (!signed.ok) return err(workerFailed);
      return signed.value === null ? err({ code: 'identity-damaged' }) : ok(signed.value);
    },
    receive: async (identity, header) => {
      const received = await askKeyWorker('receive', { own: { ...own, identity }, header });
      return received.ok ? received : err(workerFailed);
    },
  };
}

/** Whether a signature is good; who signed is another question. False where the worker could not tell. */
export async function isGoodSignature(signed: Signed, sha256: string): Promise<boolean> {
  const checked = await askKeyWorker('check-signature', { signed, sha256 });
  return checked.ok && checked.value;
}
