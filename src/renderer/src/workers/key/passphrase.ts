import { argon2id } from 'hash-wasm';
import { concatBytes, type Bytes } from '../../../../shared/domain/vault/bytes';
import { kdfCeiling, kdfFloor, type KdfSettings } from '../../../../shared/domain/vault/vault-header';
import { aesKey, hkdf, randomBytes } from './aes';
import { fromBase64, toBase64 } from './base64';
import type { DeviceKey } from './messages';

const SALT_BYTES = 16;
/** What unlocking may cost a person, in ms: the settings are chosen for this machine. */
const AIM = 750;
const STEP_KIB = 16 * 1024;

type Effort = Pick<KdfSettings, 'memoryKiB' | 'passes'>;

/** One spelling for one passphrase, whichever keyboard typed its accents. */
const normal = (passphrase: string): string => passphrase.normalize('NFKC');

async function derive(passphrase: string, salt: Bytes, { memoryKiB, passes }: Effort): Promise<Bytes> {
  const settings = { password: normal(passphrase), salt, memorySize: memoryKiB, iterations: passes };
  const hash = await argon2id({ ...settings, parallelism: 1, hashLength: 32, outputType: 'binary' });
  return new Uint8Array(hash);
}

const between = (least: number, value: number, most: number): number => Math.min(most, Math.max(least, value));

/** As much memory as the aim allows, then passes; never less than the floor. */
function effortFor(floorMs: number): Effort {
  const factor = AIM / Math.max(floorMs, 1);
  const steps = Math.floor((kdfFloor.memoryKiB * factor) / STEP_KIB);
  const memoryKiB = between(kdfFloor.memoryKiB, steps * STEP_KIB, kdfCeiling.memoryKiB);
  const left = factor / (memoryKiB / kdfFloor.memoryKiB);
  return { memoryKiB, passes: between(kdfFloor.passes, Math.floor(kdfFloor.passes * left), kdfCeiling.passes) };
}

/** The key that wraps the master, derived from the passphrase, and the device key where there is one, with the settings given. */
export async function passphraseKey(passphrase: string, settings: KdfSettings, device: DeviceKey): Promise<CryptoKey> {
  const salt = fromBase64(settings.salt);
  const secret = await derive(passphrase, salt, settings);
  const both = device === null ? secret : concatBytes([secret, device]);
  const purpose = device === null ? 'passphrase' : 'passphrase and device';
  const key = await aesKey(await hkdf(both, salt, purpose), ['encrypt', 'decrypt']);
  secret.fill(0);
  both.fill(0);
  return key;
}

/** Settings for a new passphrase: 0.5 to 1 s on this machine, at least 64 MiB and 3 passes. */
export async function settingsHere(passphrase: string): Promise<KdfSettings> {
  const salt = randomBytes(SALT_BYTES);
  // The first run compiles the module; only the second says how fast the machine is.
  await derive('first run', salt, { memoryKiB: 1024, passes: 1 });
  const started = performance.now();
  (await derive(passphrase, salt, kdfFloor)).fill(0);
  const effort = effortFor(performance.now() - started);
  return { name: 'argon2id', ...effort, parallelism: 1, salt: toBase64(salt) };
}
