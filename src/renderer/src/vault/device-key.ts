import { toHex, type Bytes } from '../../../shared/domain/vault/bytes';
import type { VaultHeader } from '../../../shared/domain/vault/vault-header';
import type { DiskFailure, CallFailure } from '../../../shared/ipc/contract';
import { err, ok, type Result } from '../../../shared/kernel/result';
import { desktop } from '../platform/desktop';
import { askKeyWorker, type KeyWorkerFailure } from '../workers/key-client';
import type { DeviceKey, OpenedKeys } from '../workers/key/messages';
import { owned } from './owned-bytes';

const ID_BYTES = 16;
const KEY_BYTES = 32;

/** The passphrase goes with a device key that this laptop does not hold: it opens nothing here, and the recovery key does. */
export type DeviceKeyMissing = { readonly code: 'device-key-missing' };

/** The device key that the header's passphrase goes with; null where it goes with none. */
export async function deviceKeyOf({ kdf }: VaultHeader): Promise<Result<DeviceKey, DeviceKeyMissing>> {
  if (kdf.device === undefined) return ok(null);
  const read = await desktop.readDeviceKey(kdf.device);
  return read.ok ? ok(owned(read.value)) : err({ code: 'device-key-missing' });
}

/** The keys that a header and its passphrase lead to on this laptop. */
export async function keysByPassphrase(
  header: VaultHeader,
  passphrase: string,
): Promise<Result<OpenedKeys, KeyWorkerFailure | DeviceKeyMissing>> {
  const device = await deviceKeyOf(header);
  return device.ok ? askKeyWorker('unlock', { header, passphrase, device: device.value }) : device;
}

type NewDeviceKey = { readonly id: string; readonly key: Bytes };
export type DeviceKeyFailure = DiskFailure | CallFailure | { readonly code: 'no-keychain' };

export const newDeviceKey = (): NewDeviceKey => ({
  id: toHex(crypto.getRandomValues(new Uint8Array(ID_BYTES))),
  key: crypto.getRandomValues(new Uint8Array(KEY_BYTES)),
});

/** Has the system's key store keep it, before any lock asks for it. */
export async function keepDeviceKey({ id, key }: NewDeviceKey): Promise<Result<null, DeviceKeyFailure>> {
  const kept = await desktop.keepDeviceKey(id, key);
  key.fill(0);
  return kept;
}
