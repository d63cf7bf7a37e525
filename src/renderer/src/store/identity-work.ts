import { toHex, type Bytes } from '../../../shared/domain/vault/bytes';
import type { Identity, PublicHalf } from '../../../shared/domain/vault/identity';
import { standingOf } from '../../../shared/domain/vault/standing';
import { err } from '../../../shared/kernel/result';
import { isGoodSignature } from '../vault/identity';
import type { IdentityOfVault } from './identity-types';
import type { VaultInMemory } from './vault-in-memory';

type WorkOfIdentity = Omit<IdentityOfVault, 'publicHalf'>;

const noIdentity = { code: 'no-identity' } as const;

const sha256 = async (bytes: Bytes): Promise<Bytes> => new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));

/** The list comes with the first words that are asked for. */
async function words(half: Pick<PublicHalf, 'sign' | 'receive'>): Promise<readonly string[]> {
  const [{ default: list }, { checkedBytes, checkWords }] = await Promise.all([
    import('../../../../resources/check-words.json'),
    import('../../../shared/domain/vault/check-words'),
  ]);
  return checkWords(await sha256(checkedBytes(half)), list);
}

/** What an open vault's identity does; it comes with the first that is asked of it. */
export function workOfIdentity(memory: VaultInMemory, publicHalf: IdentityOfVault['publicHalf']): WorkOfIdentity {
  const own = (): Identity | null => memory.state.get().identity;
  return {
    words,
    sign: async (purpose, bytes) => {
      const [identity, half] = [own(), publicHalf()];
      if (identity === null || half === null) return err(noIdentity);
      return memory.openVault().identity.sign(identity, purpose, half, toHex(await sha256(bytes)));
    },
    verify: async (signed, purpose, bytes) => {
      const isGood = signed.purpose === purpose && (await isGoodSignature(signed, toHex(await sha256(bytes))));
      return isGood ? standingOf(signed.signer, publicHalf(), memory.state.get().people) : { kind: 'bad-signature' };
    },
    receive: async (header) => {
      const identity = own();
      return identity === null ? err(noIdentity) : memory.openVault().identity.receive(identity, header);
    },
  };
}
