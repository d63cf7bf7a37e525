import { ok } from '../../../shared/kernel/result';
import { desktop } from '../platform/desktop';
import type { AppStore } from './app-store';
import { identityOfVault } from './identity';
import { jobs } from './jobs';
import { locksOf } from './locks';
import { observable } from './observable';
import { keepDraft, runCommand, step } from './running-commands';
import { sessionActions } from './session-actions';
import type { Session } from './session-types';
import { vaultInMemory, type VaultInMemory } from './vault-in-memory';

const subjectOf = (memory: VaultInMemory, child: string): string => {
  const held = memory.children.held(child);
  if (held === undefined) throw new Error('A child that is not held was asked for');
  return held.subject;
};

const historiesOf = (memory: VaultInMemory): Pick<AppStore, 'history' | 'settledHistory'> => ({
  history: (child) => memory.openVault().history(subjectOf(memory, child)),
  settledHistory: async (child) => {
    const saved = await memory.queue.flush();
    if (!saved.ok) return saved;
    await memory.openVault().settle();
    return ok(await memory.openVault().history(subjectOf(memory, child)));
  },
});

const backupsOf = (memory: VaultInMemory): AppStore['backups'] => ({
  backUp: (watch) => memory.openVault().backups.backUp(watch),
  prove: (passphrase) => memory.openVault().backups.prove(passphrase),
});

/** The store of this window, on the real vault, clock and desktop. */
export function createAppStore(): AppStore {
  const session = observable<Session>({ kind: 'starting' });
  const memory = vaultInMemory();
  const work = jobs();
  const actions = sessionActions(session, memory, work);
  const { children, queue, undo, clock } = memory;
  void desktop.appFacts().then((facts) => {
    if (facts.ok) clock.fix(facts.value.today);
    session.set(
      facts.ok ? { kind: 'locked', facts: facts.value, work: null } : { kind: 'failed', code: facts.error.code },
    );
  });
  // A person who turns to another window may close the lid next.
  window.addEventListener('blur', () => void queue.flush());
  return {
    session,
    actions,
    caseload: children.list,
    child: (id) => children.held(id)?.file,
    vaultState: memory.state,
    profile: memory.profile,
    isPractice: memory.isPractice,
    today: clock.today,
    now: clock.now,
    calendar: memory.calendar,
    jobs: work,
    saveStatus: queue.status,
    run: (child, command, when) => runCommand(memory, child, command, when),
    keepDraft: (child, form, draft) => {
      keepDraft(memory, child, form, draft);
    },
    undoState: undo.state,
    undo: (child) => {
      step(memory, child, 'undo');
    },
    redo: (child) => {
      step(memory, child, 'redo');
    },
    changeVaultState: memory.changeState,
    // No part of the start: it comes with the first return, practice caseload or pack.
    createChildren: async (files, options) =>
      (await import('./creating-children')).createChildren(memory, files, options),
    takeChildren: async (taking) => (await import('./packs/taking')).takeChildren(memory, taking),
    putBlob: (child, bytes) => memory.openVault().putBlob(subjectOf(memory, child), bytes),
    ...historiesOf(memory),
    readBlob: (child, name) => memory.openVault().readBlob(subjectOf(memory, child), name),
    erase: async (child, passphrase) => (await import('./erase-child')).eraseChild(memory, work, child, passphrase),
    keys: locksOf(memory),
    identity: identityOfVault(memory),
    backups: backupsOf(memory),
    flush: queue.flush,
  };
}
