import { publicHalfOf, type PublicHalf } from '../../../shared/domain/vault/identity';
import type { OpenVault } from '../vault/open-vault';
import type { IdentityOfVault } from './identity-types';
import type { VaultInMemory } from './vault-in-memory';

/** The open vault's identity. All but its public half is no part of the start. */
export function identityOfVault(memory: VaultInMemory): IdentityOfVault {
  const publicHalf = (): PublicHalf | null => {
    const { identity, chair } = memory.state.get();
    return identity === null ? null : publicHalfOf(identity, chair);
  };
  const work = async () => (await import('./identity-work')).workOfIdentity(memory, publicHalf);
  return {
    publicHalf,
    words: async (half) => (await work()).words(half),
    sign: async (purpose, bytes) => (await work()).sign(purpose, bytes),
    verify: async (signed, purpose, bytes) => (await work()).verify(signed, purpose, bytes),
    receive: async (header) => (await work()).receive(header),
  };
}

/** Gives a vault that has no identity one; where it fails it is tried again at the next unlock. */
export async function ensureIdentity(memory: VaultInMemory, vault: OpenVault): Promise<void> {
  if (memory.state.get().identity !== null) return;
  const made = await vault.identity.make();
  if (!made.ok || memory.vault() !== vault) return;
  memory.changeState('make-identity', (state) => ({ ...state, identity: state.identity ?? made.value }));
}
