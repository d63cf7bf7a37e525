import { beforeAll, describe, expect, it } from 'vitest';
import type { DeviceKey } from '../../../../../src/renderer/src/workers/key/messages';
import { operate } from '../../../../../src/renderer/src/workers/key/operations';
import { parseRecoveryKey } from '../../../../../src/shared/domain/vault/recovery-key';
import type { VaultHeader } from '../../../../../src/shared/domain/vault/vault-header';

const passphrase = 'tinder lathe orbit walnut';
const id = 'ab'.repeat(16);
const aKey = (fill: number) => new Uint8Array(32).fill(fill);

type OfThisLaptop = { readonly header: VaultHeader; readonly recoveryKey: string };
let vault: OfThisLaptop;

/** A vault whose passphrase goes with a key of the laptop. Each key takes about a second to derive: one does for all. */
beforeAll(async () => {
  const made = await operate({ kind: 'create', ask: { vaultKind: 'chair', passphrase } });
  if (!made.ok) throw new Error(made.error.code);
  const { header, recoveryKey } = made.value;
  const next = { id, key: aKey(7) };
  const changed = await operate({ kind: 'change-device', ask: { header, passphrase, device: null, next } });
  if (!changed.ok) throw new Error(changed.error.code);
  vault = { header: { ...header, ...changed.value }, recoveryKey };
});

async function unlocked(header: VaultHeader, device: DeviceKey): Promise<string> {
  const opened = await operate({ kind: 'unlock', ask: { header, passphrase, device } });
  return opened.ok ? 'open' : opened.error.code;
}

const secretOf = (recoveryKey: string) => {
  const secret = parseRecoveryKey(recoveryKey);
  if (!secret.ok) throw new Error('No recovery key');
  return secret.value;
};

describe('a passphrase that goes with a key of the laptop', () => {
  it('opens together with that key, and neither without it nor with another', async () => {
    const { header } = vault;
    expect(header.kdf.device).toBe(id);
    expect(await unlocked(header, aKey(7))).toBe('open');
    expect(await unlocked(header, null)).toBe('wrong-key');
    expect(await unlocked(header, aKey(8))).toBe('wrong-key');
  });

  it('is bound to it: a header that no longer names the key, or names another, opens nothing', async () => {
    const { header } = vault;
    const { device: _named, ...kdf } = header.kdf;
    expect(await unlocked({ ...header, kdf }, aKey(7))).toBe('wrong-key');
    expect(await unlocked({ ...header, kdf: { ...kdf, device: 'cd'.repeat(16) } }, aKey(7))).toBe('wrong-key');
  });

  it('leaves the recovery key as it was, and a passphrase chosen with it goes alone where the key is lost', async () => {
    const { header, recoveryKey } = vault;
    const opened = await operate({ kind: 'recover', ask: { header, secret: secretOf(recoveryKey) } });
    expect(opened.ok).toBe(true);
    const proof = { kind: 'recovery-key', secret: secretOf(recoveryKey) } as const;
    const changed = await operate({
      kind: 'change-passphrase',
      ask: { header, proof, device: null, next: passphrase },
    });
    if (!changed.ok) throw new Error(changed.error.code);
    expect(changed.value.kdf.device).toBeUndefined();
    expect(await unlocked({ ...header, ...changed.value }, null)).toBe('open');
  });

  it('still goes with it after the passphrase or the recovery key was changed', async () => {
    const { header } = vault;
    const proof = { kind: 'passphrase', passphrase } as const;
    const changed = await operate({
      kind: 'change-passphrase',
      ask: { header, proof, device: aKey(7), next: passphrase },
    });
    if (!changed.ok) throw new Error(changed.error.code);
    const next = { ...header, ...changed.value };
    expect(await unlocked(next, null)).toBe('wrong-key');
    const renewed = await operate({ kind: 'new-recovery-key', ask: { header: next, passphrase, device: aKey(7) } });
    if (!renewed.ok) throw new Error(renewed.error.code);
    const { recoveryKey: _shown, ...locks } = renewed.value;
    expect(await unlocked({ ...next, ...locks }, aKey(7))).toBe('open');
  });
});
