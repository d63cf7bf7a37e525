import { instantSchema, type Instant } from '../../../shared/kernel/clock';
import { isJsonObject } from '../../../shared/kernel/json';
import { err, ok, type Result } from '../../../shared/kernel/result';
import type { VaultPlace } from '../../../shared/ipc/contract';
import { askKeyWorker } from '../workers/key-client';
import { vaultBackups } from './backups/vault-backups';
import { putBlob, readBlob } from './blobs';
import { changeDevice, changePassphrase, newRecoveryKey } from './changing-keys';
import type { ErasingTurns } from './erase-subject';
import { isRefused } from './database';
import { fold, follow } from './folding';
import { readHistory } from './history-reading';
import { vaultIdentity } from './identity';
import { lastEntryAt } from './last-entry';
import type { VaultMemory } from './memory';
import type { Loaded, OnProgress, OpenFailure, OpenVault, SaveFailure, Subject } from './open-vault';
import { openValues } from './opening';
import { keepOutside } from './outside-counter';
import { turns } from './turns';
import { appendEntries } from './writing';

/** How long the database may be behind main's file, in ms: saves that come together are written together. */
const FOLLOW_AFTER = 300;
/** A pause this long ends a spell of work; its entries are folded. */
const FOLD_AFTER = 180_000;
/** Entries that are folded without waiting for a pause. */
const FOLD_AT = 200;

const now = (): Instant => instantSchema.parse(new Date().toISOString());

/** Keeps the database behind main's file, one write at a time. A write that fails is tried again with the next. */
function background(memory: VaultMemory) {
  const inTurn = turns();
  let followTimer: ReturnType<typeof setTimeout> | undefined;
  let foldTimer: ReturnType<typeof setTimeout> | undefined;
  let isStopped = false;
  // The entries are safe in main's file whatever becomes of this write; unlock catches up.
  const quietly = async (write: (memory: VaultMemory) => Promise<void>): Promise<void> => {
    try {
      await inTurn(() => write(memory));
    } catch {
      wake(FOLLOW_AFTER * 10);
    }
  };
  const clear = (): void => {
    clearTimeout(followTimer);
    clearTimeout(foldTimer);
    followTimer = undefined;
  };
  const stop = (): void => {
    isStopped = true;
    clear();
  };
  const wake = (after = FOLLOW_AFTER): void => {
    if (isStopped) return;
    clearTimeout(foldTimer);
    foldTimer = setTimeout(() => void quietly(fold), memory.unfolded.length >= FOLD_AT ? 0 : FOLD_AFTER);
    followTimer ??= setTimeout(() => {
      followTimer = undefined;
      void quietly(follow);
    }, after);
  };
  const settle = async (): Promise<void> => {
    clear();
    await quietly(fold);
  };
  return { wake, settle, stop };
}

async function addSubjects(memory: VaultMemory, count: number): Promise<Result<readonly Subject[], SaveFailure>> {
  if (count === 0) return ok([]);
  if (memory.isErasing) return err({ code: 'stale' });
  const made = await askKeyWorker('add', { header: memory.header, ringSealer: memory.ringSealer, count });
  if (!made.ok) return err({ code: 'unexpected', reference: made.error.code });
  const { header, subjects } = made.value;
  const written = await memory.files.writeHeader(JSON.stringify(header));
  if (!written.ok) return written;
  memory.header = header;
  for (const [subject, key] of subjects) memory.keys.set(subject, key);
  return ok([...subjects.keys()]);
}

type Locks = Pick<OpenVault, 'addSubjects' | 'changePassphrase' | 'changeDevice' | 'newRecoveryKey'>;

/** What changes keys or locks; each change is told, since a backup is due after it. */
function locksOf(memory: VaultMemory, inTurn: ReturnType<typeof turns>, changed: () => void): Locks {
  const told = <R extends { readonly ok: boolean }>(done: R): R => {
    if (done.ok) changed();
    return done;
  };
  return {
    addSubjects: async (count) => {
      const added = await inTurn(() => addSubjects(memory, count));
      return count > 0 ? told(added) : added;
    },
    changePassphrase: async (proof, next) => told(await changePassphrase(memory, inTurn, proof, next)),
    changeDevice: async (passphrase, on) => told(await changeDevice(memory, inTurn, { passphrase, on })),
    newRecoveryKey: async (passphrase) => {
      const made = await newRecoveryKey(memory, inTurn, passphrase);
      if (!made.ok) return made;
      return ok({ ...made.value, keep: async () => told(await made.value.keep()) });
    },
  };
}

/** Opens every value, and goes on with a removal that an earlier start left in the middle. */
async function loadAll(
  memory: VaultMemory,
  erasing: ErasingTurns,
  onProgress: OnProgress,
): Promise<Result<Loaded, OpenFailure>> {
  const opened = await erasing
    .inTurn(() => openValues(memory, onProgress, now))
    .catch((error: unknown) => {
      if (isRefused(error)) return err({ code: 'disk-error' } as const);
      throw error;
    });
  if (!opened.ok) return opened;
  const state = memory.values.get(memory.header.root);
  // Fetched only where it is needed: what opens is kept small.
  const hasBegun = isJsonObject(state) && isJsonObject(state['erasing']);
  const finished = hasBegun ? await (await import('./erase-subject')).finishBegun(memory, erasing) : [];
  // It holds what was typed to open the vault.
  memory.reopen = null;
  if (memory.waiting.length > 0) erasing.wake();
  const subjects = [...memory.values].map(([id, value]) => ({ id, value }));
  return ok({ subjects, repairs: [...opened.value, ...finished] });
}

/** The vault over a memory: saves in turn, follows in the background. */
export function makeOpenVault(place: VaultPlace, memory: VaultMemory): OpenVault {
  const inTurn = turns();
  const behind = background(memory);
  const settle = (): Promise<void> =>
    inTurn(async () => {
      await behind.settle();
      await keepOutside(memory);
    });
  const { backups, rolling } = vaultBackups(place, memory, { settle, inTurn, now });
  const erasing: ErasingTurns = {
    inTurn,
    now,
    wake: behind.wake,
    settle: behind.settle,
    alone: rolling?.alone ?? ((job) => job()),
  };
  let isClosed = false;
  return {
    place,
    kind: memory.header.kind,
    root: memory.header.root,
    id: memory.header.id,
    goesWithDevice: () => memory.header.kdf.device !== undefined,
    load: (onProgress = () => undefined) => loadAll(memory, erasing, onProgress),
    append: (entries) =>
      inTurn(async () => {
        if (isClosed) return err({ code: 'closed' });
        const appended = await appendEntries(memory, entries);
        if (appended.ok) {
          behind.wake();
          rolling?.saved(entries.length);
        }
        return appended;
      }),
    putBlob: (subject, bytes) => putBlob(memory, subject, bytes),
    readBlob: (subject, name) => readBlob(memory, subject, name),
    lastEntryAt: () => inTurn(() => lastEntryAt(memory)),
    history: (subject) => inTurn(() => readHistory(memory, subject)),
    checkJournal: () =>
      inTurn(async () => {
        await behind.settle();
        const { checkAll } = await import('./checking');
        const checked = await checkAll(memory, now);
        if (checked.ok && checked.value.length > 0) await behind.settle();
        return checked;
      }),
    ...locksOf(memory, inTurn, () => rolling?.locksChanged()),
    backups,
    erase: async (what) => (await import('./erase-subject')).eraseSubject(memory, erasing, what),
    identity: vaultIdentity(memory),
    setBackRead: () => inTurn(() => keepOutside(memory, 0)),
    settle,
    close: () => {
      isClosed = true;
      behind.stop();
      rolling?.stop();
      memory.base.db.close();
    },
  };
}
