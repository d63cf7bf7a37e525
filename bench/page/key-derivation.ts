import { unlock } from '../../src/renderer/src/vault/unlock';
import { vaultHeaderSchema } from '../../src/shared/domain/vault/vault-header';
import { desktop } from '../../src/renderer/src/platform/desktop';
import { passphrase } from './contender';
import { must } from './must';
import { watch } from './watch';

/** Unlocks by the passphrase: how long, how long the page was blocked, and how hard the derivation was made. */
export async function keyDerivation() {
  const [copy] = must(await desktop.readVaultHeader('own'));
  const { kdf } = vaultHeaderSchema.parse(JSON.parse(copy ?? ''));
  const { value, took, blocked } = await watch(() => unlock({ place: 'own', passphrase }));
  must(value).vault.close();
  return { took, blocked, mebibytes: kdf.memoryKiB / 1024, passes: kdf.passes };
}
