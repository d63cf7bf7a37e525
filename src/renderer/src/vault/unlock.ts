import type { Bytes } from '../../../shared/domain/vault/bytes';
import { judgeHeaderCopies, type VaultHeader } from '../../../shared/domain/vault/vault-header';
import type { VaultKind } from '../../../shared/domain/vault/vault-kind';
import type { CallFailure, DiskFailure, TakenFailure, VaultPlace } from '../../../shared/ipc/contract';
import { err, ok, type Result } from '../../../shared/kernel/result';
import { askKeyWorker, type KeyWorkerFailure } from '../workers/key-client';
import type { OpenedKeys } from '../workers/key/messages';
import { makeOpenVault } from './make-open-vault';
import { emptyMemory } from './memory';
import type { OpenVault, Repair } from './open-vault';
import { vaultFiles, type VaultFiles } from './vault-files';

/** Why a vault did not open. A tampered wrap cannot be told from a wrong passphrase. */
export type UnlockFailure =
  | DiskFailure
  | CallFailure
  | { readonly code: 'no-vault' }
  | { readonly code: 'wrong-passphrase' }
  | { readonly code: 'wrong-recovery-key' }
  | { readonly code: 'header-damaged' }
  | { readonly code: 'newer-version' };
export type CreateFailure = TakenFailure | DiskFailure | CallFailure;

export type NewVault = { readonly place: VaultPlace; readonly kind: VaultKind; readonly passphrase: string };
export type Unlocked = { readonly vault: OpenVault; readonly repairs: readonly Repair[] };

const workerFailed: CallFailure = { code: 'unexpected', reference: 'key-worker-failed' };

/** A new vault in its place: vault.json with a first key ring, an empty journal. */
export async function createVault({
  place,
  kind,
  passphrase,
}: NewVault): Promise<Result<{ readonly vault: OpenVault; readonly recoveryKey: string }, CreateFailure>> {
  const made = await askKeyWorker('create', { vaultKind: kind, passphrase });
  if (!made.ok) return err(workerFailed);
  const { header, keys, recoveryKey } = made.value;
  const files = vaultFiles(place);
  const created = await files.create(JSON.stringify(header));
  if (!created.ok) return created;
  const memory = emptyMemory(header, keys, files);
  if (memory === null) throw new Error('A new ring without its own root');
  return ok({ vault: makeOpenVault(place, memory), recoveryKey });
}

export type TryHeader = (header: VaultHeader) => Promise<Result<OpenedKeys, KeyWorkerFailure>>;

function failureOf({ code }: KeyWorkerFailure, wrongKey: UnlockFailure): UnlockFailure {
  switch (code) {
    case 'wrong-key':
      return wrongKey;
    case 'ring-damaged':
      return { code: 'header-damaged' };
    case 'key-worker-failed':
      return workerFailed;
  }
}

type Standing = { readonly place: VaultPlace; readonly files: VaultFiles };

const standing = (place: VaultPlace): Standing => ({ place, files: vaultFiles(place) });

/** Puts both copies right; a copy that cannot be written is tried again at the next unlock. */
async function writeCopies(files: VaultFiles, header: VaultHeader): Promise<readonly Repair[]> {
  const written = await files.writeHeader(JSON.stringify(header));
  return written.ok ? [{ code: 'header-copy-restored' }] : [];
}

/** Opens the vault that the files hold with the first copy of its header that `tryHeader` has the key for. */
export async function openWith(
  { place, files }: Standing,
  wrongKey: UnlockFailure,
  tryHeader: TryHeader,
): Promise<Result<Unlocked, UnlockFailure>> {
  const copies = await files.readHeader();
  if (!copies.ok) return copies;
  const judged = judgeHeaderCopies(copies.value);
  if (!judged.ok) return judged;
  let failure: UnlockFailure = wrongKey;
  for (const header of judged.value.headers) {
    const opened = await tryHeader(header);
    if (!opened.ok) {
      failure = failureOf(opened.error, wrongKey);
      continue;
    }
    const current = opened.value.header ?? header;
    const memory = emptyMemory(current, opened.value.keys, files);
    if (memory === null) return err({ code: 'header-damaged' });
    if (opened.value.header !== null) await files.writeHeader(JSON.stringify(current));
    // Asks Chromium never to clear the database to make room; main's journal is there where it refuses.
    void navigator.storage.persist();
    const repairs = judged.value.restore ? await writeCopies(files, current) : [];
    return ok({ vault: makeOpenVault(place, memory), repairs });
  }
  return err(failure);
}

export const unlock = ({
  place,
  passphrase,
}: {
  readonly place: VaultPlace;
  readonly passphrase: string;
}): Promise<Result<Unlocked, UnlockFailure>> =>
  openWith(standing(place), { code: 'wrong-passphrase' }, (header) => askKeyWorker('unlock', { header, passphrase }));

/** `recoveryKey`: the 16 bytes that `parseRecoveryKey` gives. */
export const unlockWithRecoveryKey = ({
  place,
  recoveryKey,
}: {
  readonly place: VaultPlace;
  readonly recoveryKey: Bytes;
}): Promise<Result<Unlocked, UnlockFailure>> =>
  openWith(standing(place), { code: 'wrong-recovery-key' }, (header) =>
    askKeyWorker('recover', { header, secret: recoveryKey }),
  );
