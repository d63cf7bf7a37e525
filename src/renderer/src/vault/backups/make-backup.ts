import { encodeBackup, indexFacts } from '../../../../shared/domain/vault/backup-file';
import { encodeHead, type BackupFailure, type BackupHead } from '../../../../shared/domain/vault/backup-head';
import { concatBytes, toHex, type Bytes } from '../../../../shared/domain/vault/bytes';
import type { SealedRows } from '../../../../shared/domain/vault/sealed-rows';
import type { CallFailure, DiskFailure } from '../../../../shared/ipc/contract';
import type { Instant } from '../../../../shared/kernel/clock';
import { err, ok, type Result } from '../../../../shared/kernel/result';
import { openInWorker } from '../../workers/backup-client';
import type { OpenedBackup } from '../../workers/backup/messages';
import { sha256 } from '../../workers/backup/whole-file';
import { sealBytes } from '../../workers/key/aes';
import { pack } from '../../workers/sealed/packing';
import { openManifest } from '../../workers/sealed/reading-rows';
import type { VaultMemory } from '../memory';

export type MakeFailure =
  | DiskFailure
  | CallFailure
  | BackupFailure
  | { readonly code: 'backup-worker-failed' }
  /** A person stopped it; nothing of it is left. */
  | { readonly code: 'cancelled' }
  /** The database could not be read whole at one moment, so there was nothing to copy. */
  | { readonly code: 'nothing-to-copy' };

/** How far a backup has come. */
export type BackupStage = 'gathering' | 'writing' | 'checking';

/** Whoever waits for a backup hears how far it has come, and can stop it. */
export type Watch = { readonly onStage: (stage: BackupStage) => void; readonly signal: AbortSignal };

/** Every sealed row at one moment; saves may go on meanwhile. */
function rowsNow({ base: { db, seg, journal, meta, history } }: VaultMemory): Promise<SealedRows> {
  return db.transaction('r', seg, journal, meta, history, async () => ({
    seg: await seg.toArray(),
    journal: await journal.toArray(),
    meta: await meta.toArray(),
    history: await history.toArray(),
  }));
}

type Sealed = { readonly counter: number; readonly bytes: Bytes };

/** The file of a backup, made of what is sealed already. Call it with everything folded. */
async function sealBackup(memory: VaultMemory, madeAt: Instant): Promise<Result<Sealed, MakeFailure>> {
  const { header, rootKey, keys, files } = memory;
  const rows = await rowsNow(memory).catch(() => null);
  const given = { vaultId: header.id, rootKey, keys };
  const manifest =
    rows === null
      ? null
      : await openManifest(
          given,
          rows.meta.find(({ k }) => k === 'manifest'),
        );
  if (rows === null || manifest === null) return err({ code: 'nothing-to-copy' });
  const blobs = await files.backups.blobs();
  if (!blobs.ok) return blobs;
  const counter = manifest.head.seq;
  const head: BackupHead = { format: 1, vault: header, counter, madeAt, blobs: blobs.value };
  const headBytes = encodeHead(head);
  const said = pack(toHex(await sha256(headBytes)));
  const body = encodeBackup({ headBytes, index: await sealBytes(rootKey, indexFacts(header.id), said), rows });
  return ok({ counter, bytes: concatBytes([body, await sha256(body)]) });
}

/** Opens a backup as it lies on the disk, and only then lets main count on it. */
export async function verifyBackup(
  memory: VaultMemory,
  name: string,
  signal?: AbortSignal,
): Promise<Result<OpenedBackup, MakeFailure>> {
  const read = await memory.files.backups.read(name);
  if (!read.ok) return read;
  const opened = await openInWorker({ bytes: read.value, keys: memory.keys, want: 'counts' }, signal);
  if (signal?.aborted === true) return err({ code: 'cancelled' });
  if (!opened.ok) return opened;
  const noted = await memory.files.backups.verified(name);
  return noted.ok ? opened : noted;
}

async function verifyOrDiscard(
  memory: VaultMemory,
  name: string,
  signal?: AbortSignal,
): Promise<Result<OpenedBackup & { readonly name: string }, MakeFailure>> {
  const verified = await verifyBackup(memory, name, signal);
  if (!verified.ok && verified.error.code === 'cancelled') await memory.files.backups.discard(name);
  return verified.ok ? ok({ ...verified.value, name }) : verified;
}

/**
 * Makes a backup of what the database holds, reads it back from the disk and opens it; answers its name too. One that is
 * stopped is removed.
 */
export async function makeBackup(
  memory: VaultMemory,
  madeAt: Instant,
  watch?: Watch,
): Promise<Result<OpenedBackup & { readonly name: string }, MakeFailure>> {
  const sealed = await sealBackup(memory, madeAt);
  if (!sealed.ok) return sealed;
  if (watch?.signal.aborted === true) return err({ code: 'cancelled' });
  watch?.onStage('writing');
  const { counter, bytes } = sealed.value;
  const written = await memory.files.backups.write(counter, bytes);
  if (!written.ok) return written;
  watch?.onStage('checking');
  return verifyOrDiscard(memory, written.value, watch?.signal);
}
