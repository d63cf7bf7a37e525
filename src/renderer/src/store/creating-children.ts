import type { ChildFile } from '../../../shared/domain/children/child-file';
import { err, ok, type Result } from '../../../shared/kernel/result';
import type { SaveFailure } from '../vault/open-vault';
import type { CreateChildrenFailure, CreateChildrenOptions } from './app-store';
import type { HeldChild } from './held-children';
import type { VaultInMemory } from './vault-in-memory';

/** Children saved with one fsync. */
const BATCH = 200;

async function saveBatch(
  memory: VaultInMemory,
  batch: readonly HeldChild[],
  at: ReturnType<VaultInMemory['clock']['now']>,
) {
  const by = memory.state.get().chair.name;
  const entries = batch.map(({ subject, file }) => ({
    subject,
    label: 'create-child',
    at,
    by,
    changes: [{ path: [], after: file }],
  }));
  const saved: Result<null, SaveFailure> = await memory.openVault().append(entries);
  if (saved.ok) memory.children.add(batch);
  return saved;
}

/** Saves new children in batches; each is shown once it is saved. */
export async function createChildren(
  memory: VaultInMemory,
  files: readonly ChildFile[],
  { onProgress, signal, when }: CreateChildrenOptions = {},
): Promise<Result<null, CreateChildrenFailure>> {
  const subjects = await memory.openVault().addSubjects(files.length);
  if (!subjects.ok) return subjects;
  const all = files.flatMap((file, index) => {
    const subject = subjects.value[index];
    return subject === undefined ? [] : [{ subject, file }];
  });
  for (let from = 0; from < all.length; from += BATCH) {
    if (signal?.aborted === true) return err({ code: 'cancelled', saved: from });
    const batch = all.slice(from, from + BATCH);
    const saved = await saveBatch(memory, batch, when?.now ?? memory.clock.now());
    if (!saved.ok) return saved;
    onProgress?.(from + batch.length, all.length);
  }
  return ok(null);
}
