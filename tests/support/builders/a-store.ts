import type { AppStore } from '../../../src/renderer/src/store/app-store';
import { jobs } from '../../../src/renderer/src/store/jobs';
import { observable } from '../../../src/renderer/src/store/observable';
import type { SaveStatus } from '../../../src/renderer/src/store/save-status';
import type { Session } from '../../../src/renderer/src/store/session-types';
import type { ChildFile } from '../../../src/shared/domain/children/child-file';
import { withDraft } from '../../../src/shared/domain/children/drafts';
import { defaultProfile } from '../../../src/shared/domain/profile/default-profile';
import { applyCommand } from '../../../src/shared/domain/reviews/apply-command';
import { newVaultState } from '../../../src/shared/domain/vault/vault-state';
import { err, ok } from '../../../src/shared/kernel/result';
import { aCalendar } from './a-calendar';
import { aContext } from './a-context';

const nothing = (): undefined => undefined;

/** A store that keeps what it is told in memory and saves nowhere: the product's own commands, no vault behind them. */
export function aStore(children: readonly ChildFile[], given: Partial<AppStore> = {}): AppStore {
  const context = aContext();
  const caseload = observable(children);
  const session: Session = { kind: 'starting' };
  const unused = () => Promise.resolve(err({ code: 'closed' } as const));
  return {
    session: observable(session),
    actions: {
      unlock: () => Promise.resolve(ok(null)),
      unlockWithRecoveryKey: () => Promise.resolve(ok(null)),
      create: unused,
      removePractice: () => Promise.resolve(ok(null)),
      lock: unused,
      tellPlaceBy: () => nothing,
    },
    caseload,
    child: (id) => caseload.get().find((child) => child.id === id),
    vaultState: observable(newVaultState({ name: context.by, role: 'Independent Reviewing Officer' })),
    profile: observable(defaultProfile),
    isPractice: observable(false),
    today: observable(context.today),
    now: () => context.now,
    calendar: observable(aCalendar()),
    jobs: jobs(),
    saveStatus: observable<SaveStatus>({ kind: 'saved', at: null }),
    run: (id, command) => {
      const before = caseload.get().find((child) => child.id === id);
      if (before === undefined) return err({ code: 'not-found' });
      const outcome = applyCommand(before, command, context);
      if (outcome.ok) caseload.set(caseload.get().map((child) => (child.id === id ? outcome.value : child)));
      return outcome;
    },
    keepDraft: (id, form, draft) => {
      caseload.set(caseload.get().map((child) => (child.id === id ? withDraft(child, form, draft) : child)));
    },
    undoState: () => observable({ undoLabel: null, redoLabel: null }),
    undo: nothing,
    redo: nothing,
    changeVaultState: nothing,
    createChildren: unused,
    takeChildren: unused,
    putBlob: unused,
    history: () => Promise.resolve({ entries: [], whole: true }),
    readBlob: unused,
    flush: () => Promise.resolve(ok(null)),
    ...given,
  } as AppStore;
}
