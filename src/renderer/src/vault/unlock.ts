import type { Bytes } from '../../../shared/domain/vault/bytes';
import { judgeHeaderCopies, type VaultHeader } from '../../../shared/domain/vault/vault-header';
import type { VaultKind } from '../../../shared/domain/vault/vault-kind';
import type { CallFailure, DiskFailure, TakenFailure, VaultPlace } from '../../../shared/ipc/contract';
import { err, ok, type Result } from '../../../shared/kernel/result';
import { askKeyWorker, type KeyWorkerFailure } from '../workers/key-client';
import type { OpenedKeys } from '../workers/key/messages';
import { otherHeader, newestHeader, type HeaderOfBackup } from './backups/header-from-backup';
import { makeOpenVault } from './make-open-vault';
import { keysByPassphrase, type DeviceKeyMissing } from './device-key';
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
  | DeviceKeyMissing
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

type TryFailure = KeyWorkerFailure | DeviceKeyMissing;
export type TryHeader = (header: VaultHeader) => Promise<Result<OpenedKeys, TryFailure>>;

function failureOf({ code }: TryFailure, wrongKey: UnlockFailure): UnlockFailure {
  switch (code) {
    case 'device-key-missing':
      return { code };
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

/** A header to try, and what there is to say once it has opened. */
type Candidate = { readonly header: VaultHeader; readonly isBackups: boolean; readonly said: readonly Repair[] };

const fromBackup = ({ header, madeAt }: HeaderOfBackup, why: 'lost' | 'older'): Candidate => ({
  header,
  isBackups: true,
  said: [{ code: 'header-from-backup', why, madeAt }],
});

const ofVault = (headers: readonly VaultHeader[], said: readonly Repair[]): readonly Candidate[] =>
  headers.map((header) => ({ header, isBackups: false, said }));

/** A backup's locks go first where they are later; of the same age they are for a vault whose own do not open. */
function withBackups(headers: readonly VaultHeader[], backups: HeaderOfBackup | null): readonly Candidate[] {
  if (backups === null) return ofVault(headers, []);
  const isLater = headers.every(({ revision }) => backups.header.revision > revision);
  if (!isLater) return [...ofVault(headers, []), fromBackup(backups, 'lost')];
  return [fromBackup(backups, 'older'), ...ofVault(headers, [{ code: 'locks-set-back', madeAt: backups.madeAt }])];
}

type Candidates = { readonly tries: readonly Candidate[]; readonly restore: boolean };

/** The headers to try, best first: the copies of vault.json, or a backup's where that is later or there is no other. */
async function candidates({ place, files }: Standing): Promise<Result<Candidates, UnlockFailure>> {
  const copies = await files.readHeader();
  if (!copies.ok) return copies;
  const judged = judgeHeaderCopies(copies.value);
  if (judged.ok) {
    const { headers, restore } = judged.value;
    const [newest] = headers;
    const other = newest === undefined ? null : await otherHeader(files.backups, newest);
    return ok({ tries: withBackups(headers, other), restore });
  }
  if (place === 'practice' || judged.error.code === 'newer-version') return judged;
  const found = await newestHeader(files.backups);
  if (!found.ok) return found;
  if (found.value === null) return err({ code: 'header-damaged' });
  return ok({ tries: [fromBackup(found.value, 'lost')], restore: false });
}

/** Opens the vault that the files hold with the first copy of its header that `tryHeader` has the key for. */
export async function openWith(
  standing: Standing,
  wrongKey: UnlockFailure,
  tryHeader: TryHeader,
): Promise<Result<Unlocked, UnlockFailure>> {
  const { place, files } = standing;
  const found = await candidates(standing);
  if (!found.ok) return found;
  let failure: UnlockFailure = wrongKey;
  for (const { header, isBackups, said } of found.value.tries) {
    const opened = await tryHeader(header);
    if (!opened.ok) {
      failure = failureOf(opened.error, wrongKey);
      continue;
    }
    const current = opened.value.header ?? header;
    const memory = emptyMemory(current, opened.value.keys, files);
    if (memory === null) return err({ code: 'header-damaged' });
    memory.reopen = async (next) => {
      const again = await tryHeader(next);
      return again.ok ? again.value.keys.ringSealer : null;
    };
    // What stood there may be the locks that a removal was taking away.
    if (isBackups) await files.overwriteHeader(JSON.stringify(current));
    else if (opened.value.header !== null) await files.writeHeader(JSON.stringify(current));
    // Asks Chromium never to clear the database to make room; main's journal is there where it refuses.
    void navigator.storage.persist();
    const repairs = found.value.restore && !isBackups ? await writeCopies(files, current) : [];
    return ok({ vault: makeOpenVault(place, memory), repairs: [...repairs, ...said] });
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
  openWith(standing(place), { code: 'wrong-passphrase' }, (header) => keysByPassphrase(header, passphrase));

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
