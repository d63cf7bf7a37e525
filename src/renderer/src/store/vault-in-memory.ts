import { profileWith } from '../../../shared/domain/profile/profile-with';
import type { WorkingCalendar } from '../../../shared/domain/timescales/working-calendar';
import { newVaultState, vaultStateSchema, type VaultState } from '../../../shared/domain/vault/vault-state';
import type { Json } from '../../../shared/kernel/json';
import { err, type Result } from '../../../shared/kernel/result';
import type { LoadedSubject, NewEntry, OpenVault, Repair, SaveFailure } from '../vault/open-vault';
import { noCalendar } from './built-in-calendar';
import { hasChildOutline } from './child-reading';
import { heldChildren, type HeldChild } from './held-children';
import { londonClock } from './london-clock';
import { observable } from './observable';
import { saveQueue } from './save-queue';
import { undoing } from './undoing';

const nobody = newVaultState({ name: '', role: '' });

/** Everything of the open vault that this window holds, and the queue that saves it. */
export type VaultInMemory = ReturnType<typeof vaultInMemory>;

function readState(root: LoadedSubject | undefined): VaultState | null {
  const parsed = vaultStateSchema.safeParse(root?.value);
  return parsed.success ? parsed.data : null;
}

/** The children among what was loaded, and the subjects that are none. */
function readChildren(subjects: readonly LoadedSubject[]) {
  const held: HeldChild[] = [];
  const unreadable: string[] = [];
  for (const { id, value } of subjects) {
    if (hasChildOutline(value)) held.push({ subject: id, file: value });
    else unreadable.push(id);
  }
  return { held, unreadable };
}

function opened(vault: OpenVault | null): OpenVault {
  if (vault === null) throw new Error('No vault is open');
  return vault;
}

export function vaultInMemory() {
  const clock = londonClock();
  const children = heldChildren();
  const state = observable<VaultState>(nobody);
  const profile = observable(profileWith(null));
  const calendar = observable(noCalendar);
  const isPractice = observable(false);
  let vault: OpenVault | null = null;

  const append = (entries: readonly NewEntry[]): Promise<Result<null, SaveFailure>> =>
    vault === null ? Promise.resolve(err({ code: 'closed' })) : vault.append(entries);
  const queue = saveQueue(append, clock.now);

  const takeState = (next: VaultState): void => {
    if (next.profile !== state.get().profile) profile.set(profileWith(next.profile));
    if (next.practice !== state.get().practice) clock.practise(next.practice);
    state.set(next);
  };

  return {
    clock,
    children,
    state,
    profile,
    calendar,
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
      calendar.set(builtIn);
      isPractice.set(next.kind === 'practice');
      const root = subjects.find(({ id }) => id === next.root);
      const read = readState(root);
      takeState(read ?? nobody);
      const { held, unreadable } = readChildren(subjects.filter(({ id }) => id !== next.root));
      const lost = root !== undefined && read === null ? [root.id, ...unreadable] : unreadable;
      children.clear();
      children.add(held);
      return lost.length === 0 ? [] : [{ code: 'subjects-unreadable', subjects: lost }];
    },
    takeState,
    changeState: (label: string, next: (now: VaultState) => VaultState): void => {
      const [before, after] = [state.get(), next(state.get())];
      const { root } = opened(vault);
      takeState(after);
      const by = after.chair.name;
      queue.add({ subject: root, label, by, at: clock.now(), before: asJson(before), after: asJson(after) });
    },
  };
}

/** The state is made of plain values only; its schema says so. */
const asJson = (state: VaultState): Json => state;
