import type { WorkingCalendar } from '../../../shared/domain/timescales/working-calendar';
import { vaultStateSchema, type VaultState } from '../../../shared/domain/vault/vault-state';
import type { Json } from '../../../shared/kernel/json';
import { err, type Result } from '../../../shared/kernel/result';
import type { LoadedSubject, NewEntry, OpenVault, Repair, SaveFailure } from '../vault/open-vault';
import { hasChildOutline } from './child-reading';
import { heldChildren, type HeldChild } from './held-children';
import { londonClock } from './london-clock';
import { observable } from './observable';
import { ownState } from './own-state';
import { saveQueue } from './save-queue';
import { undoing } from './undoing';

/** Everything of the open vault that this window holds, and the queue that saves it. */
export type VaultInMemory = ReturnType<typeof vaultInMemory>;

function readState(root: LoadedSubject | undefined): VaultState | null {
  const parsed = vaultStateSchema.safeParse(root?.value);
  return parsed.success ? parsed.data : null;
}

/** The state and the children among what was loaded, and the subjects that could not be read. */
function readSubjects(root: string, subjects: readonly LoadedSubject[]) {
  const own = subjects.find(({ id }) => id === root);
  const state = readState(own);
  const held: HeldChild[] = [];
  const lost = own !== undefined && state === null ? [root] : [];
  for (const { id, value } of subjects) {
    if (id === root) continue;
    if (hasChildOutline(value)) held.push({ subject: id, file: value });
    else lost.push(id);
  }
  return { state, held, lost };
}

function opened(vault: OpenVault | null): OpenVault {
  if (vault === null) throw new Error('No vault is open');
  return vault;
}

export function vaultInMemory() {
  const clock = londonClock();
  const children = heldChildren();
  const own = ownState(clock.practise);
  const isPractice = observable(false);
  let vault: OpenVault | null = null;

  const append = (entries: readonly NewEntry[]): Promise<Result<null, SaveFailure>> =>
    vault === null ? Promise.resolve(err({ code: 'closed' })) : vault.append(entries);
  const queue = saveQueue(append, clock.now);

  return {
    clock,
    children,
    state: own.state,
    profile: own.profile,
    calendar: own.calendar,
    isPractice,
    queue,
    undo: undoing(),
    vault: () => vault,
    /** The open vault; asking for it while locked is a bug. */
    openVault: (): OpenVault => opened(vault),
    /** Lets go of a vault that is about to be removed. */
    close: (): void => {
      vault?.close();
      vault = null;
      children.clear();
    },
    /** Takes what was loaded; answers what could not be read. */
    open: (next: OpenVault, subjects: readonly LoadedSubject[], builtIn: WorkingCalendar): readonly Repair[] => {
      vault = next;
      isPractice.set(next.kind === 'practice');
      const { state, held, lost } = readSubjects(next.root, subjects);
      own.open(state, builtIn);
      children.clear();
      children.add(held);
      return lost.length === 0 ? [] : [{ code: 'subjects-unreadable', subjects: lost }];
    },
    takeState: own.take,
    changeState: (label: string, next: (now: VaultState) => VaultState): void => {
      const [before, after] = [own.state.get(), next(own.state.get())];
      const { root } = opened(vault);
      own.take(after);
      const by = after.chair.name;
      queue.add({ subject: root, label, by, at: clock.now(), before: asJson(before), after: asJson(after) });
    },
  };
}

/** The state is made of plain values only; its schema says so. */
const asJson = (state: VaultState): Json => state;
