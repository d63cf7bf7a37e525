import { toHex } from '../../../shared/domain/vault/bytes';
import { referenceText, type EraseAbout, type Erasure } from '../../../shared/domain/vault/erasure';
import { vaultStateSchema } from '../../../shared/domain/vault/vault-state';
import { newRecordId } from '../../../shared/kernel/ids';
import { err, type Result } from '../../../shared/kernel/result';
import type { EraseFailure } from '../vault/open-vault';
import type { Jobs } from './jobs';
import type { VaultInMemory } from './vault-in-memory';
import { webRandom } from './web-random';

async function sha256(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text);
  return toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}

/** Removes a child for good, once everything typed is saved. Whatever has begun is gone from the lists too. */
export async function eraseChild(
  memory: VaultInMemory,
  jobs: Jobs,
  child: string,
  passphrase: string,
): Promise<Result<Erasure, EraseFailure>> {
  const held = memory.children.held(child);
  if (held === undefined) return err({ code: 'missing' });
  return jobs.run('erase', undefined, async () => {
    const saved = await memory.queue.flush();
    if (!saved.ok) return saved;
    const vault = memory.openVault();
    const about: EraseAbout = {
      id: `ERA-${memory.clock.today.get()}-${newRecordId(webRandom)}`,
      child,
      referenceHash: await sha256(referenceText(vault.id, held.file.reference)),
      at: memory.clock.now(),
      by: memory.state.get().chair.name,
    };
    const erased = await vault.erase({ subject: held.subject, passphrase, about });
    if (erased.ok) memory.takeState(vaultStateSchema.parse(erased.value.state));
    else if (erased.error.code === 'erasure-unfinished')
      memory.takeState({ ...memory.state.get(), erasing: { child } });
    if (erased.ok || erased.error.code === 'erasure-unfinished') {
      memory.children.remove(new Set([child]));
      memory.undo.clear();
    }
    return erased.ok ? { ok: true, value: erased.value.erasure } : erased;
  });
}
