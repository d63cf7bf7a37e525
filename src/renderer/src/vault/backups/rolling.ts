import { decodeFront } from '../../../../shared/domain/vault/backup-head';
import type { Instant } from '../../../../shared/kernel/clock';
import { ok } from '../../../../shared/kernel/result';
import type { VaultMemory } from '../memory';
import type { BackupOutcome } from './backup-outcome';
import { turns } from '../turns';
import { makeBackup, verifyBackup, type Watch } from './make-backup';
import { shortenJournal } from './shorten-journal';

/** A backup is made after so many saves, or so long after the first that no backup holds, in ms. */
const AFTER_SAVES = 50;
const AFTER = 10 * 60_000;
/** After keys or locks changed: a backup with the old ones could not open what is sealed from now on. */
const AFTER_KEYS = 15_000;
/** One that failed is tried again after this long. */
const AGAIN = 60_000;
/** The newest that was never read back is checked this long after opening: the caseload comes first. */
const CHECK_AFTER = 6_000;

type Doing = {
  /** Has the database hold everything that was saved. */
  readonly settle: () => Promise<void>;
  readonly inTurn: <T>(job: () => Promise<T>) => Promise<T>;
  readonly now: () => Instant;
  readonly tell: (outcome: BackupOutcome) => void;
};

type Held = { readonly counter: number; readonly revision: number };

/** What the newest backup that opens holds; one that a quit left unread is read first. */
async function newestHeld(memory: VaultMemory, tell: Doing['tell']): Promise<Held | null> {
  const { backups } = memory.files;
  const listed = await backups.list();
  for (const { name, verified } of listed.ok ? listed.value : []) {
    const front = await backups.front(name);
    const head = front.ok ? decodeFront(front.value) : front;
    if (!head.ok || head.value.vault.id !== memory.header.id) continue;
    const opened = verified ? null : await verifyBackup(memory, name);
    if (opened === null || opened.ok) return { counter: head.value.counter, revision: head.value.vault.revision };
    tell(opened);
  }
  return null;
}

/** One timer: what is set first rings; nothing rings once it is stopped. */
function alarm(ring: () => void) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isStopped = false;
  const sleep = (): void => {
    clearTimeout(timer);
    timer = undefined;
  };
  return {
    sleep,
    wakeIn: (ms: number): void => {
      if (!isStopped) timer ??= setTimeout(ring, ms);
    },
    stop: (): void => {
      isStopped = true;
      sleep();
    },
  };
}

/** Makes backups as saves add up, one at a time. */
export function rollingBackups(memory: VaultMemory, { settle, inTurn, now, tell }: Doing) {
  let saves = 0;
  let held: Promise<Held | null> | undefined;
  let running: Promise<BackupOutcome> | undefined;
  // A removal for good must not meet a backup that still takes over what it removes.
  const inLine = turns();
  const { sleep, wakeIn, stop } = alarm(() => void backUp());

  const known = (): Promise<Held | null> => (held ??= newestHeld(memory, tell));
  const checkTimer = setTimeout(() => void known(), CHECK_AFTER);

  const once = async (watch?: Watch): Promise<BackupOutcome> => {
    watch?.onStage('gathering');
    const last = await known();
    await settle();
    if (last?.counter === memory.head.seq && last.revision === memory.header.revision) return ok(null);
    saves = 0;
    const { revision } = memory.header;
    const made = await makeBackup(memory, now(), watch);
    if (made.ok) {
      held = Promise.resolve({ counter: made.value.counter, revision });
      await inTurn(() => shortenJournal(memory));
    }
    return made;
  };

  const backUp = async (watch?: Watch): Promise<BackupOutcome> => {
    sleep();
    running ??= inLine(() => once(watch)).finally(() => (running = undefined));
    const outcome = await running;
    if (!outcome.ok) wakeIn(outcome.error.code === 'cancelled' ? AFTER : AGAIN);
    tell(outcome);
    return outcome;
  };

  return {
    backUp,
    /** Runs a job while no backup is made; what the backups hold is looked at anew after it. */
    alone: <T>(job: () => Promise<T>): Promise<T> =>
      inLine(job).finally(() => {
        held = undefined;
        wakeIn(AFTER_KEYS);
      }),
    saved: (count: number): void => {
      saves += count;
      if (saves >= AFTER_SAVES) sleep();
      wakeIn(saves >= AFTER_SAVES ? 0 : AFTER);
    },
    locksChanged: (): void => {
      sleep();
      wakeIn(AFTER_KEYS);
    },
    stop: (): void => {
      stop();
      clearTimeout(checkTimer);
    },
  };
}
