import type { ChildFile } from '../../../shared/domain/children/child-file';
import { planMerge, type ReturnMerge } from '../../../shared/domain/returns/merge-return';
import type { ReturnReading } from '../../../shared/domain/returns/return-reading';
import { applyCommand } from '../../../shared/domain/reviews/apply-command';
import type { CommandContext, Refusal } from '../../../shared/domain/reviews/commands/command-context';
import { newId } from '../../../shared/kernel/ids';
import { err, ok, type Result } from '../../../shared/kernel/result';
import type { SaveFailure } from '../vault/open-vault';
import { readReturnFiles } from '../workers/return-client';
import type { ReturnBytes, ReturnFailure } from '../workers/return/messages';
import type { AppStore, CreateChildrenFailure } from './app-store';
import { webRandom } from './web-random';

/** What the return says and what loading it would do; nothing has changed yet. */
export type DryRun = {
  readonly reading: ReturnReading;
  readonly merge: ReturnMerge;
  /** Every child of the return as it would be afterwards. */
  readonly after: readonly ChildFile[];
};

export type LoadFailure = CreateChildrenFailure | SaveFailure | Refusal;
export type LoadOptions = {
  /** Told after each batch of children saved. */
  readonly onProgress?: (done: number, of: number) => void;
  /** Stops between batches: what was saved until then stays. */
  readonly signal?: AbortSignal;
};
export type Loaded = { readonly added: number; readonly changed: number; readonly unchanged: number };

const contextOf = (store: AppStore): CommandContext => ({
  today: store.today.get(),
  now: store.now(),
  by: store.vaultState.get().chair.name,
  newId: () => newId(store.now(), webRandom),
});

function childrenAfter(
  store: AppStore,
  { children }: ReturnReading,
  { created, changed }: ReturnMerge,
  context: CommandContext,
): readonly ChildFile[] {
  const commands = new Map(changed.map(({ child, command }) => [child, command]));
  const named = new Set(children.map(({ reference }) => reference));
  const known = store.caseload.get().filter(({ reference }) => named.has(reference));
  const after = known.map((file) => {
    const command = commands.get(file.id);
    const applied = command === undefined ? null : applyCommand(file, command, context);
    return applied?.ok === true ? applied.value : file;
  });
  return [...created, ...after];
}

/** The screens offer no import there; whatever asks for one all the same is wrong. */
function refusePractice({ isPractice }: AppStore): void {
  if (isPractice.get()) throw new Error('A practice caseload never takes a real return');
}

/** Reads the files in a worker and works out what loading them would do. The files' bytes are handed over. */
export async function dryRun(
  store: AppStore,
  files: readonly ReturnBytes[],
  onProgress: (done: number, of: number) => void,
): Promise<Result<DryRun, ReturnFailure>> {
  refusePractice(store);
  const read = await readReturnFiles(files, store.today.get(), { onProgress });
  if (!read.ok) return read;
  const context = contextOf(store);
  const merge = planMerge(store.caseload.get(), read.value, context);
  return ok({ reading: read.value, merge, after: childrenAfter(store, read.value, merge, context) });
}

function noteImport(store: AppStore, { added, changed }: Loaded, children: number): void {
  const at = store.now();
  store.changeVaultState('import-return', (state) => ({
    ...state,
    imports: { ...state.imports, [newId<'Import'>(at, webRandom)]: { at, children, added, changed } },
  }));
}

async function createNew(
  store: AppStore,
  { created }: ReturnMerge,
  options: LoadOptions,
): Promise<Result<null, CreateChildrenFailure>> {
  return created.length === 0 ? ok(null) : store.createChildren(created, options);
}

function changeKnown(
  store: AppStore,
  { created, changed }: ReturnMerge,
  { signal }: LoadOptions,
): Result<null, CreateChildrenFailure | Refusal> {
  for (const { child, command } of changed) {
    if (signal?.aborted === true) return err({ code: 'cancelled', saved: created.length });
    const done = store.run(child, command);
    if (!done.ok) return done;
  }
  return ok(null);
}

/** Loads what the dry run showed: new children in batches, then what changed for those already here. */
export async function loadReturn(
  store: AppStore,
  dry: DryRun,
  options: LoadOptions = {},
): Promise<Result<Loaded, LoadFailure>> {
  refusePractice(store);
  return store.jobs.run('import', options.signal, (signal) => loadChildren(store, dry, { ...options, signal }));
}

async function loadChildren(
  store: AppStore,
  { merge, reading }: DryRun,
  options: LoadOptions,
): Promise<Result<Loaded, LoadFailure>> {
  const created = await createNew(store, merge, options);
  if (!created.ok) return created;
  const changed = changeKnown(store, merge, options);
  if (!changed.ok) return changed;
  const loaded = { added: merge.created.length, changed: merge.changed.length, unchanged: merge.unchanged };
  if (loaded.added + loaded.changed > 0) noteImport(store, loaded, reading.counts.children);
  const saved = await store.flush();
  return saved.ok ? ok(loaded) : saved;
}
