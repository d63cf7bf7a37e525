import { argon2id } from 'hash-wasm';
import { vaultHeaderSchema } from '../../src/shared/domain/vault/vault-header';
import { desktop } from '../../src/renderer/src/platform/desktop';
import { must } from './vault';

/** Milliseconds of the passphrase's key derivation alone, with the settings that this vault was made with. */
export async function keyDerivation(): Promise<number> {
  const [copy] = must(await desktop.readVaultHeader('own'));
  const { kdf } = vaultHeaderSchema.parse(JSON.parse(copy ?? ''));
  const start = performance.now();
  await argon2id({
    password: 'the same length as any other',
    salt: new Uint8Array(16),
    memorySize: kdf.memoryKiB,
    iterations: kdf.passes,
    parallelism: kdf.parallelism,
    hashLength: 32,
    outputType: 'binary',
  });
  return performance.now() - start;
}
