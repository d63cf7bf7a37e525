import { beforeAll, describe, expect, it } from 'vitest';
import { operate } from '../../../../../src/renderer/src/workers/key/operations';
import type { AddedKeys, MadeKeys } from '../../../../../src/renderer/src/workers/key/messages';
import { parseRecoveryKey } from '../../../../../src/shared/domain/vault/recovery-key';
import { parseVaultHeader, type VaultHeader } from '../../../../../src/shared/domain/vault/vault-header';

const passphrase = 'tinder lathe orbit walnut';

async function subjectsBy(header: VaultHeader, how: { readonly secret: Uint8Array<ArrayBuffer> } | null) {
  const opened =
    how === null
      ? await operate({ kind: 'unlock', ask: { header, passphrase, device: null } })
      : await operate({ kind: 'recover', ask: { header, secret: how.secret } });
  return opened.ok ? [...opened.value.keys.subjects.keys()].sort() : opened.error.code;
}

describe('a key that is taken out of the ring', () => {
  let made: MadeKeys;
  let added: AddedKeys;
  let erased: VaultHeader;
  let gone = '';
  let secret: Uint8Array<ArrayBuffer>;

  beforeAll(async () => {
    const created = await operate({ kind: 'create', ask: { vaultKind: 'chair', passphrase } });
    if (!created.ok) throw new Error(created.error.code);
    made = created.value;
    const more = await operate({
      kind: 'add',
      ask: { header: made.header, ringSealer: made.keys.ringSealer, count: 3 },
    });
    if (!more.ok) throw new Error(more.error.code);
    added = more.value;
    gone = [...added.subjects.keys()][1] ?? '';
    const done = await operate({
      kind: 'erase',
      ask: { header: added.header, passphrase, device: null, subject: gone },
    });
    if (!done.ok) throw new Error(done.error.code);
    erased = done.value.header;
    const key = parseRecoveryKey(made.recoveryKey);
    if (!key.ok) throw new Error(key.error.code);
    secret = key.value;
  });

  it('is there no more, and every other is, by the passphrase and by the recovery key', async () => {
    const left = [made.header.root, ...added.subjects.keys()].filter((subject) => subject !== gone).sort();
    expect(await subjectsBy(erased, null)).toEqual(left);
    expect(await subjectsBy(erased, { secret })).toEqual(left);
    expect(parseVaultHeader(JSON.stringify(erased)).ok).toBe(true);
    expect(erased.revision).toBe(added.header.revision + 1);
  });

  it('cannot be had by putting the old locks to the new ring, or the old ring to the new locks', async () => {
    const { passphrase: lock, recovery, ring } = added.header;
    expect(await subjectsBy({ ...erased, passphrase: lock }, null)).toBe('ring-damaged');
    expect(await subjectsBy({ ...erased, recovery }, { secret })).toBe('ring-damaged');
    expect(await subjectsBy({ ...erased, ring }, null)).toBe('ring-damaged');
  });

  it('is not taken out by another passphrase', async () => {
    const wrong = await operate({
      kind: 'erase',
      ask: { header: added.header, passphrase: `${passphrase}s`, device: null, subject: gone },
    });
    expect(wrong).toEqual({ ok: false, error: { code: 'wrong-key' } });
  });
});
