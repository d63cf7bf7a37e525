import type { Bytes } from '../../../shared/domain/vault/bytes';
import { clockProblem } from '../../../shared/domain/vault/clock-problem';
import { newVaultState } from '../../../shared/domain/vault/vault-state';
import type { WhereTheChairWas } from '../../../shared/domain/vault/where-the-chair-was';
import type { AppFacts } from '../../../shared/ipc/contract';
import { err, ok, type Result } from '../../../shared/kernel/result';
import { desktop } from '../platform/desktop';
import type { OpenFailure, OpenVault, Repair, SaveFailure } from '../vault/open-vault';
import type { Unlocked, UnlockFailure } from '../vault/unlock';
import { builtInCalendar } from './built-in-calendar';
import { misshapen } from './child-reading';
import { ensureIdentity } from './identity';
import { noteRecoveryKeyKept } from './locks';
import type { Jobs } from './jobs';
import type { Settable } from './observable';
import type { MadeVault, NewVaultAndChair, Session, SessionActions, SessionFailure } from './session-types';
import type { VaultInMemory } from './vault-in-memory';

/** The vault's code is no part of the start: it comes while the passphrase is being typed. */
const vaultDoor = () => import('../vault/unlock');

/** Main waits 2 s for what is typed; folding has what is left of it. */
const FOLD_PATIENCE = 1_000;
/** Main waits 10 s where a job runs; saving has what is left of it. */
const JOB_PATIENCE = 7_000;
/** How long after opening main's whole file is compared, in ms: the caseload comes first. */
const CHECK_AFTER = 4_000;

type Surroundings = {
  readonly session: Settable<Session>;
  readonly memory: VaultInMemory;
  readonly jobs: Jobs;
  readonly place: { read: () => WhereTheChairWas | null };
};

/** A vault that is open, what opening it put right, and the recovery key where it was opened by it. */
type Entering = { readonly vault: OpenVault; readonly repairs: readonly Repair[]; readonly secret: Bytes | null };

const factsOf = (session: Session): AppFacts => {
  if (session.kind !== 'starting' && session.kind !== 'failed') return session.facts;
  throw new Error('The session has not started');
};

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

function tell({ session }: Surroundings, repairs: readonly Repair[]): void {
  const now = session.get();
  if (repairs.length > 0 && now.kind === 'open') session.set({ ...now, repairs: [...now.repairs, ...repairs] });
}

/** What would hold up the caseload is done after it shows: every file checked whole, main's file compared. */
async function checkBehind(around: Surroundings, vault: OpenVault): Promise<void> {
  const { children } = around.memory;
  const wrong = await misshapen(children.list.get());
  if (wrong.length > 0) {
    const subjects = wrong.flatMap(({ id }) => children.held(id)?.subject ?? []);
    children.remove(new Set(wrong.map(({ id }) => id)));
    tell(around, [{ code: 'subjects-unreadable', subjects }]);
  }
  await ensureIdentity(around.memory, vault);
  await pause(CHECK_AFTER);
  const checked = await vault.checkJournal();
  tell(around, checked.ok ? checked.value : [{ code: 'check-failed' }]);
}

function enter(around: Surroundings, vault: OpenVault, repairs: readonly Repair[]): void {
  const { session, memory } = around;
  const { place, kind } = vault;
  const returnTo = memory.state.get().place;
  // The steps that made a practice caseload are nobody's to take back.
  memory.undo.clear();
  session.set({ kind: 'open', facts: factsOf(session.get()), place, vaultKind: kind, returnTo, repairs });
  void checkBehind(around, vault);
}

/**
 * Enters, once the locks are settled. Whoever opened by the recovery key has a copy of it, and may have forgotten the
 * passphrase; whoever never typed the key back is asked to make another.
 */
function enterByKeys({ vault, repairs, secret }: Entering, around: Surroundings): void {
  const { session, memory } = around;
  const facts = factsOf(session.get());
  const goOn = (): void => {
    secret?.fill(0);
    enter(around, vault, repairs);
  };
  if (secret !== null) {
    noteRecoveryKeyKept(memory);
    const proof = { kind: 'recovery-key', secret } as const;
    const changePassphrase = (next: string) => vault.changePassphrase(proof, next);
    session.set({ kind: 'asking-keys', facts, changePassphrase, goOn });
  } else if (memory.state.get().recoveryKeyKept) goOn();
  else session.set({ kind: 'asking-keys', facts, changePassphrase: null, goOn });
}

/** Enters, once a clock that does not fit what was saved last has been asked about; the answer is an entry too. */
async function enterByClock(around: Surroundings, entering: Entering): Promise<void> {
  const { vault } = entering;
  const { session, memory } = around;
  const facts = factsOf(session.get());
  const now = memory.clock.now();
  const problem = vault.kind === 'practice' ? null : clockProblem(now, await vault.lastEntryAt(), facts.today !== null);
  if (problem === null) {
    enterByKeys(entering, around);
    return;
  }
  const useThisDate = (): void => {
    const { kind, last } = problem;
    memory.changeState('accept-clock', (state) => ({ ...state, clock: { acceptedAt: now, kind, last } }));
    enterByKeys(entering, around);
  };
  session.set({ kind: 'asking-clock', facts, problem, useThisDate });
}

async function open(
  around: Surroundings,
  unlocking: () => Promise<Result<Unlocked, UnlockFailure>>,
  secret: Bytes | null = null,
): Promise<Result<null, SessionFailure>> {
  const { session, memory } = around;
  const facts = factsOf(session.get());
  const fail = (error: UnlockFailure | OpenFailure) => {
    session.set({ kind: 'locked', facts, work: null });
    return err(error);
  };
  session.set({ kind: 'locked', facts, work: { kind: 'key' } });
  const unlocked = await unlocking();
  if (!unlocked.ok) return fail(unlocked.error);
  const { vault, repairs } = unlocked.value;
  const loaded = await vault.load((done, total) => {
    session.set({ kind: 'locked', facts, work: { kind: 'loading', done, total } });
  });
  if (!loaded.ok) {
    vault.close();
    return fail(loaded.error);
  }
  const unreadable = memory.open(vault, loaded.value.subjects, await builtInCalendar());
  await enterByClock(around, { vault, repairs: [...repairs, ...loaded.value.repairs, ...unreadable], secret });
  return ok(null);
}

async function create(around: Surroundings, what: NewVaultAndChair): ReturnType<SessionActions['create']> {
  const { session, memory } = around;
  const facts = factsOf(session.get());
  session.set({ kind: 'locked', facts, work: { kind: 'key' } });
  const { createVault } = await vaultDoor();
  const made = await createVault(what);
  session.set({ kind: 'locked', facts, work: null });
  if (!made.ok) return made;
  const { vault, recoveryKey } = made.value;
  const loaded = await vault.load();
  if (!loaded.ok) return err({ code: 'unexpected', reference: loaded.error.code });
  // A practice caseload is made anew, so its recovery key is never needed.
  const state = { ...newVaultState(what.chair, what.practice ?? null), recoveryKeyKept: what.kind === 'practice' };
  memory.open(vault, [{ id: vault.root, value: state }], await builtInCalendar());
  const entry = { subject: vault.root, label: 'create-vault', at: memory.clock.now(), by: what.chair.name };
  const saved = await vault.append([{ ...entry, changes: [{ path: [], after: state }] }]);
  if (!saved.ok) return saved;
  const enterNow: MadeVault['enter'] = () => {
    noteRecoveryKeyKept(memory);
    enter(around, vault, []);
  };
  return ok({ recoveryKey, enter: enterNow });
}

/** Saves all that is typed and where the chair is; the database is folded as far as time allows. */
async function leave({ session, memory, place }: Surroundings): Promise<Result<null, SaveFailure>> {
  if (memory.vault() === null || session.get().kind !== 'open') return ok(null);
  const here = place.read();
  if (here !== null) memory.changeState('place', (state) => ({ ...state, place: here }));
  const saved = await memory.queue.flush();
  await Promise.race([memory.openVault().settle(), pause(FOLD_PATIENCE)]);
  return saved;
}

/** Work under way is let finish or stopped first, so that what it saved is saved too. */
async function endJobAndLeave(around: Surroundings): Promise<void> {
  const stopped = await around.jobs.end(JOB_PATIENCE);
  const saved = await leave(around);
  await desktop.sessionFlushed(saved.ok, stopped);
}

export function sessionActions(session: Settable<Session>, memory: VaultInMemory, jobs: Jobs): SessionActions {
  const around: Surroundings = { session, memory, jobs, place: { read: () => null } };
  desktop.on('session:flush', () => {
    void endJobAndLeave(around);
  });
  desktop.on('session:back-up', () => {
    void (memory.vault()?.backups.backUp() ?? Promise.resolve()).finally(() => void desktop.sessionBackedUp());
  });
  requestIdleCallback(() => void Promise.all([vaultDoor(), builtInCalendar()]));
  return {
    unlock: (place, passphrase) => open(around, async () => (await vaultDoor()).unlock({ place, passphrase })),
    unlockWithRecoveryKey: (place, recoveryKey) =>
      open(around, async () => (await vaultDoor()).unlockWithRecoveryKey({ place, recoveryKey }), recoveryKey),
    create: (what) => create(around, what),
    removePractice: async () => {
      if (memory.vault()?.place === 'practice') memory.close();
      return (await import('../vault/remove-practice')).removePractice();
    },
    repairsRead: () => void memory.vault()?.setBackRead(),
    lock: async () => {
      const saved = await memory.queue.flush();
      // Main asks for what is left by `session:flush`, and asks the person where something could not be saved.
      await desktop.lockVault();
      return saved;
    },
    tellPlaceBy: (read) => {
      around.place.read = read;
      return () => {
        if (around.place.read === read) around.place.read = () => null;
      };
    },
  };
}
