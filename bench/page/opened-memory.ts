import { parseRecoveryKey } from '../../src/shared/domain/vault/recovery-key';
import { vaultHeaderSchema } from '../../src/shared/domain/vault/vault-header';
import { emptyMemory, type VaultMemory } from '../../src/renderer/src/vault/memory';
import { openValues } from '../../src/renderer/src/vault/opening';
import { vaultFiles } from '../../src/renderer/src/vault/vault-files';
import { askKeyWorker } from '../../src/renderer/src/workers/key-client';
import { must, now } from './must';

/** The inside of the open vault, for measuring the parts that a vault does together. */
export async function openedMemory(recoveryKey: string): Promise<VaultMemory> {
  const files = vaultFiles('own');
  const [copy] = must(await files.readHeader());
  const header = vaultHeaderSchema.parse(JSON.parse(copy ?? ''));
  const opened = must(await askKeyWorker('recover', { header, secret: must(parseRecoveryKey(recoveryKey)) }));
  const memory = emptyMemory(header, opened.keys, files);
  if (memory === null) throw new Error('The ring lacks its root');
  must(await openValues(memory, () => undefined, now));
  return memory;
}
