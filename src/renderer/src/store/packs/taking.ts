import type { ChildFile } from '../../../../shared/domain/children/child-file';
import { documentsTaken } from '../../../../shared/domain/packs/merge';
import { documentsOf, type PackContent } from '../../../../shared/domain/packs/pack-content';
import type { DocumentRecord } from '../../../../shared/domain/records/document-record';
import { changesBetween } from '../../../../shared/kernel/changes';
import { err, ok, type Result } from '../../../../shared/kernel/result';
import type { NewEntry, SaveFailure } from '../../vault/open-vault';
import type { AppStore } from '../app-store';
import type { HeldChild } from '../held-children';
import type { VaultInMemory } from '../vault-in-memory';
import type { OpenedPack } from './opening';
import type { Take, TakeFailure, Taking } from './take';

type Bytes = ReadonlyMap<string, Uint8Array>;

/** The records that bring bytes with them. */
const bringing = ({ mine, file }: Take): readonly DocumentRecord[] =>
  mine === null ? documentsOf(file) : documentsTaken(mine, file);

/** Seals the documents' bytes under the child's key here; each must be what its record says. */
async function withBlobs(
  memory: VaultInMemory,
  subject: string,
  take: Take,
  bytes: Bytes,
): Promise<Result<ChildFile, TakeFailure>> {
  const documents: Record<string, DocumentRecord> = { ...take.file.documents };
  for (const record of bringing(take)) {
    const open = bytes.get(record.id);
    if (open === undefined) return err({ code: 'pack-damaged' });
    const blob = await memory.openVault().putBlob(subject, open);
    if (!blob.ok) return blob;
    if (blob.value.sha256 !== record.sha256) return err({ code: 'pack-damaged' });
    documents[record.id] = { ...record, blob: blob.value.name };
  }
  return ok({ ...take.file, documents });
}

/** The subject of each child: its own, or a new one with a key of its own. `stale` where a file changed meanwhile. */
async function subjectsFor(
  memory: VaultInMemory,
  takes: readonly Take[],
): Promise<Result<readonly string[], SaveFailure>> {
  const isStale = takes.some(({ mine, file }) => (memory.children.held(mine?.id ?? file.id)?.file ?? null) !== mine);
  if (isStale) return err({ code: 'stale' });
  const fresh = await memory.openVault().addSubjects(takes.filter(({ mine }) => mine === null).length);
  if (!fresh.ok) return fresh;
  const unused = [...fresh.value];
  return ok(takes.map(({ mine }) => (mine === null ? unused.shift() : memory.children.held(mine.id)?.subject) ?? ''));
}

function entryFor(memory: VaultInMemory, { mine }: Take, { subject, file }: HeldChild, by: string): NewEntry {
  const changes = mine === null ? [{ path: [], after: file }] : changesBetween(mine, file);
  return { subject, label: 'take-pack', at: memory.clock.now(), by, changes };
}

/**
 * Takes children into the vault by one append: all of them are saved, or none. What could be undone of them before
 * no longer can.
 */
export async function takeChildren(
  memory: VaultInMemory,
  { takes, documents, by }: Taking,
): Promise<Result<null, TakeFailure>> {
  const flushed = await memory.queue.flush();
  if (!flushed.ok) return flushed;
  const subjects = await subjectsFor(memory, takes);
  if (!subjects.ok) return subjects;
  const taken: { readonly take: Take; readonly held: HeldChild }[] = [];
  for (const [index, take] of takes.entries()) {
    const subject = subjects.value[index] ?? '';
    const file = await withBlobs(memory, subject, take, documents);
    if (!file.ok) return file;
    taken.push({ take, held: { subject, file: file.value } });
  }
  const saved = await memory.openVault().append(taken.map(({ take, held }) => entryFor(memory, take, held, by)));
  if (!saved.ok) return saved;
  memory.children.add(taken.map(({ held }) => held));
  for (const { held } of taken) memory.undo.forget(held.file.id);
  return ok(null);
}

/** Notes which children came by the pack, those of an earlier opening too; a pack of this caseload's own stays as given. */
function noteTaken(store: AppStore, { id, reason }: PackContent, who: string, takes: readonly Take[]): void {
  store.changeVaultState('take-pack', (state) => {
    const before = state.handOvers[id];
    if (before?.way === 'given') return state;
    const children = [...new Set([...(before?.children ?? []), ...takes.map(({ file }) => file.id)])];
    const taken = { at: store.now(), way: 'taken', reason, who, children } as const;
    return { ...state, handOvers: { ...state.handOvers, [id]: taken } };
  });
}

/** What is taken of an opened pack, and who handed it over, in words: once for the history, once by name. */
export type Taken = { readonly takes: readonly Take[]; readonly by: string; readonly from: string };

/** Takes the chosen children of an opened pack. */
export async function takePack(
  store: AppStore,
  { content, documents }: OpenedPack,
  { takes, by, from }: Taken,
): Promise<Result<null, TakeFailure>> {
  const taken = await store.jobs.run('import', undefined, () => store.takeChildren({ takes, documents, by }));
  if (!taken.ok) return taken;
  noteTaken(store, content, from, takes);
  return store.flush();
}
