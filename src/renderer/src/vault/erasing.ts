import { erasingSchema, type EraseAbout, type Erasing, type Erasure } from '../../../shared/domain/vault/erasure';
import type { VaultHeader } from '../../../shared/domain/vault/vault-header';
import type { FieldChange } from '../../../shared/kernel/changes';
import type { Instant } from '../../../shared/kernel/clock';
import { isJsonObject, type Json } from '../../../shared/kernel/json';
import { err, ok, type Result } from '../../../shared/kernel/result';
import { makeBackup } from './backups/make-backup';
import { shortenJournal } from './backups/shorten-journal';
import { blobsOf } from './blobs-of';
import { forgetRows } from './forgetting-rows';
import type { VaultMemory } from './memory';
import type { EraseFailure } from './open-vault';
import { readWholeJournal } from './reading-journal';
import { appendEntries } from './writing';

/** Two, so that the journal can be cut up to them: one damaged file must not be all that is left. */
const BACKUPS = 2;

type Doing = {
  /** Folds everything. */
  readonly settle: () => Promise<void>;
  readonly now: () => Instant;
  /** What seals further keys under the new master; null where it could not be had. */
  readonly sealer: (header: VaultHeader) => Promise<CryptoKey | null>;
};

const unfinished = (why: string): EraseFailure => ({ code: 'erasure-unfinished', why });

/** The removal that this vault's state says has begun; null where none has. */
export function begun({ values, header }: VaultMemory): Erasing | null {
  const state = values.get(header.root);
  const parsed = erasingSchema.safeParse(isJsonObject(state) ? state['erasing'] : undefined);
  return parsed.success ? parsed.data : null;
}

/** Made of plain values only; their schemas say so. */
const asJson = (value: Erasing | Erasure): Json => value;

const note = (memory: VaultMemory, label: string, at: Instant, by: string, changes: readonly FieldChange[]) =>
  appendEntries(memory, [{ subject: memory.header.root, label, at, by, changes }]);

/** Notes in the sealed state that a removal begins. From here on it is gone on with until it is done. Call it in turn. */
export async function begin(
  memory: VaultMemory,
  header: VaultHeader,
  subject: string,
  about: EraseAbout,
): Promise<Result<Erasing, EraseFailure>> {
  const blobs = await blobsOf(memory, subject);
  if (!blobs.ok) return blobs;
  const backups = await memory.files.backups.list();
  if (!backups.ok) return backups;
  const erasing: Erasing = {
    ...about,
    subject,
    header,
    fromRevision: memory.header.revision,
    blobs: blobs.value,
    backups: backups.value.map(({ name }) => name),
  };
  const change = { path: ['erasing'], before: null, after: asJson(erasing) };
  const noted = await note(memory, 'begin-erasure', about.at, about.by, [change]);
  return noted.ok ? ok(erasing) : noted;
}

/** The rows, the documents: what a backup would otherwise take over. */
async function forget(
  memory: VaultMemory,
  { subject, blobs }: Erasing,
  { settle }: Doing,
): Promise<Result<null, EraseFailure>> {
  await settle();
  if (memory.unfolded.length > 0) return err(unfinished('not-folded'));
  try {
    await forgetRows(memory, subject);
  } catch {
    // The database refused; what it holds is as it was, and the next unlock tries again.
    return err(unfinished('database'));
  }
  const removed = await memory.files.removeDocuments(blobs);
  return removed.ok ? ok(null) : err(unfinished(removed.error.code));
}

/** New backups under the new master, each opened from the disk, and main's file cut up to them. */
async function backUpAnew(
  memory: VaultMemory,
  header: VaultHeader,
  { subject }: Erasing,
  { now }: Doing,
): Promise<Result<readonly string[], EraseFailure>> {
  const names: string[] = [];
  while (names.length < BACKUPS) {
    const made = await makeBackup({ ...memory, header }, now());
    if (!made.ok) return err(unfinished(made.error.code));
    names.push(made.value.name);
  }
  await shortenJournal(memory);
  const journal = await readWholeJournal(memory);
  const isClean = journal.ok && !journal.value.frames.some(({ frame }) => frame.subject === subject);
  return isClean ? ok(names) : err(unfinished('journal'));
}

/** vault.json as the new master has it, over the old one. */
async function putHeader(
  memory: VaultMemory,
  header: VaultHeader,
  { subject }: Erasing,
  { sealer }: Doing,
): Promise<Result<null, EraseFailure>> {
  const written = await memory.files.overwriteHeader(JSON.stringify(header));
  if (!written.ok) return err(unfinished(written.error.code));
  const key = await sealer(header);
  memory.header = header;
  memory.keys.delete(subject);
  // Without it no key can be added before the next unlock, which has it.
  memory.isErasing = key === null;
  if (key !== null) memory.ringSealer = key;
  return ok(null);
}

function headerFor({ header, keys }: VaultMemory, { header: next, subject }: Erasing): VaultHeader {
  if (!keys.has(subject)) return header;
  return { ...next, revision: Math.max(header.revision, next.revision - 1) + 1 };
}

async function removeBackups(memory: VaultMemory, erasing: Erasing, made: readonly string[]) {
  const expired = await memory.files.backups.removeOthers(memory.header.id, made, erasing.blobs);
  if (!expired.ok) return err(unfinished(expired.error.code));
  const { here, second } = expired.value;
  const removed = [...new Set([...erasing.backups.filter((name) => !here.left.includes(name)), ...here.removed])];
  return ok({ backups: { made, removed, left: here.left }, second });
}

/**
 * Goes on with a removal that has begun. Each step can be done again: a kill between any two leaves what the next unlock
 * finishes. Until the new header is written the old one opens everything that is left. Call it in turn.
 */
export async function finish(
  memory: VaultMemory,
  erasing: Erasing,
  doing: Doing,
): Promise<Result<Erasure, EraseFailure>> {
  memory.isErasing = true;
  const forgotten = await forget(memory, erasing, doing);
  if (!forgotten.ok) return forgotten;
  const header = headerFor(memory, erasing);
  const made = await backUpAnew(memory, header, erasing, doing);
  if (!made.ok) return made;
  const put = await putHeader(memory, header, erasing, doing);
  if (!put.ok) return put;
  const expired = await removeBackups(memory, erasing, made.value);
  if (!expired.ok) return expired;
  const { id, child, subject, referenceHash, at, by, fromRevision, blobs } = erasing;
  const erasure: Erasure = {
    ...{ id, child, subject, referenceHash, at, by },
    vault: header.id,
    finishedAt: doing.now(),
    revisions: { from: fromRevision, to: header.revision },
    documents: blobs.length,
    ...expired.value,
  };
  const changes: readonly FieldChange[] = [
    { path: ['erasing'], after: null },
    { path: ['erasures', id], after: asJson(erasure) },
  ];
  const noted = await note(memory, 'end-erasure', erasure.finishedAt, by, changes);
  return noted.ok ? ok(erasure) : err(unfinished(noted.error.code));
}
