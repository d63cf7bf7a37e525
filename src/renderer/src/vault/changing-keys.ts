import { err, ok, type Result } from '../../../shared/kernel/result';
import { askKeyWorker, type KeyWorkerFailure } from '../workers/key-client';
import type { Proof, RewrappedKeys } from '../workers/key/messages';
import { deviceKeyOf, keepDeviceKey, newDeviceKey, type DeviceKeyFailure } from './device-key';
import type { VaultMemory } from './memory';
import type { KeyChangeFailure, NewRecoveryKey } from './open-vault';
import type { turns } from './turns';

type InTurn = ReturnType<typeof turns>;

function failureOf({ code }: KeyWorkerFailure, proof: Proof['kind']): KeyChangeFailure {
  if (code !== 'wrong-key') return { code: 'unexpected', reference: code };
  return { code: proof === 'passphrase' ? 'wrong-passphrase' : 'wrong-recovery-key' };
}

/**
 * Puts new locks in the place of those they were made from. Copies are replaced one after the other, so at any moment
 * one is whole; where the disk refuses the second, the old locks go back over the first.
 */
async function replaceLocks(
  memory: VaultMemory,
  from: VaultMemory['header'],
  { kdf, passphrase, recovery }: RewrappedKeys,
): Promise<Result<null, KeyChangeFailure>> {
  const before = memory.header;
  if (memory.isErasing || before.passphrase.data !== from.passphrase.data) return err({ code: 'stale' });
  const next = { ...before, kdf, passphrase, recovery, revision: before.revision + 1 };
  const written = await memory.files.writeHeader(JSON.stringify(next));
  if (written.ok) {
    memory.header = next;
    return ok(null);
  }
  memory.header = { ...before, revision: next.revision + 1 };
  await memory.files.writeHeader(JSON.stringify(memory.header));
  return written;
}

/** The derivation takes a second, so only the writing is done in turn: saves go on meanwhile. */
export async function changePassphrase(
  memory: VaultMemory,
  inTurn: InTurn,
  proof: Proof,
  next: string,
): Promise<Result<null, KeyChangeFailure>> {
  const { header } = memory;
  const device = await deviceKeyOf(header);
  // A recovery key opens without the device key; the passphrase then goes on without it.
  if (!device.ok && proof.kind === 'passphrase') return device;
  const held = device.ok ? device.value : null;
  const made = await askKeyWorker('change-passphrase', { header, proof, device: held, next });
  if (!made.ok) return err(failureOf(made.error, proof.kind));
  return inTurn(() => replaceLocks(memory, header, made.value));
}

/** Makes the passphrase go with a new key of this laptop, or with none again. */
export async function changeDevice(
  memory: VaultMemory,
  inTurn: InTurn,
  { passphrase, on }: { readonly passphrase: string; readonly on: boolean },
): Promise<Result<null, KeyChangeFailure | DeviceKeyFailure>> {
  const { header } = memory;
  const device = await deviceKeyOf(header);
  if (!device.ok) return device;
  const next = on ? newDeviceKey() : null;
  const made = await askKeyWorker('change-device', { header, passphrase, device: device.value, next });
  if (!made.ok) return err(failureOf(made.error, 'passphrase'));
  const kept = next === null ? ok(null) : await keepDeviceKey(next);
  if (!kept.ok) return kept;
  return inTurn(() => replaceLocks(memory, header, made.value));
}

export async function newRecoveryKey(
  memory: VaultMemory,
  inTurn: InTurn,
  passphrase: string,
): Promise<Result<NewRecoveryKey, KeyChangeFailure>> {
  const { header } = memory;
  const device = await deviceKeyOf(header);
  if (!device.ok) return device;
  const made = await askKeyWorker('new-recovery-key', { header, passphrase, device: device.value });
  if (!made.ok) return err(failureOf(made.error, 'passphrase'));
  const { recoveryKey, ...locks } = made.value;
  return ok({ recoveryKey, keep: () => inTurn(() => replaceLocks(memory, header, locks)) });
}
