import { toHex, type Bytes } from '../../../shared/domain/vault/bytes';
import { publicHalfOf, type Identity, type PublicHalf } from '../../../shared/domain/vault/identity';
import { standingOf } from '../../../shared/domain/vault/standing';
import { err } from '../../../shared/kernel/result';
import type { OpenVault } from '../vault/open-vault';
import type { IdentityOfVault } from './identity-types';
import type { VaultInMemory } from './vault-in-memory';

const noIdentity = { code: 'no-identity' } as const;

/** The vault's code is no part of the start. */
const door = () => import('../vault/identity');

const sha256 = async (bytes: Bytes): Promise<Bytes> => new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));

/** The list comes with the first words that are asked for. */
async function words(half: Pick<PublicHalf, 'sign' | 'receive'>): Promise<readonly string[]> {
  const [{ default: list }, { checkedBytes, checkWords }] = await Promise.all([
    import('../../../../resources/check-words.json'),
    import('../../../shared/domain/vault/check-words'),
  ]);
  return checkWords(await sha256(checkedBytes(half)), list);
}

export function identityOfVault(memory: VaultInMemory): IdentityOfVault {
  const own = (): Identity | null => memory.state.get().identity;
  const publicHalf = (): PublicHalf | null => {
    const { identity, chair } = memory.state.get();
    return identity === null ? null : publicHalfOf(identity, chair);
  };
  return {
    publicHalf,
    words,
    sign: async (purpose, bytes) => {
      const [identity, half] = [own(), publicHalf()];
      if (identity === null || half === null) return err(noIdentity);
      return memory.openVault().identity.sign(identity, purpose, half, toHex(await sha256(bytes)));
    },
    verify: async (signed, purpose, bytes) => {
      const { isGoodSignature } = await door();
      const isGood = signed.purpose === purpose && (await isGoodSignature(signed, toHex(await sha256(bytes))));
      return isGood ? standingOf(signed.signer, publicHalf(), memory.state.get().people) : { kind: 'bad-signature' };
    },
    receive: async (header) => {
      const identity = own();
      return identity === null ? err(noIdentity) : memory.openVault().identity.receive(identity, header);
    },
  };
}

/** Gives a vault that has no identity one; where it fails it is tried again at the next unlock. */
export async function ensureIdentity(memory: VaultInMemory, vault: OpenVault): Promise<void> {
  if (memory.state.get().identity !== null) return;
  const made = await vault.identity.make();
  if (!made.ok || memory.vault() !== vault) return;
  memory.changeState('make-identity', (state) => ({ ...state, identity: state.identity ?? made.value }));
}
