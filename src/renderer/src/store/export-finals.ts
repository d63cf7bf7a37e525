import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { DocumentId } from '../../../shared/domain/records/document-record';
import { exportBag } from '../../../shared/domain/records/export-bag';
import type { BagTools, ExportFacts, ExportItem } from '../../../shared/domain/records/export-types';
import type { Refusal } from '../../../shared/domain/reviews/commands/command-context';
import { newRecordId } from '../../../shared/kernel/ids';
import { err, ok, type Result } from '../../../shared/kernel/result';
import { desktop } from '../platform/desktop';
import type { ReadFailure, SaveFailure } from '../vault/open-vault';
import type { AppStore } from './app-store';
import type { FailureOf } from './failure-of';
import { webRandom } from './web-random';

/** A final document, by the child whose it is. */
export type FinalToExport = { readonly child: string; readonly document: DocumentId };

/** Where the export went: its own name, and the chosen folder as main shows it. */
export type Exported = { readonly id: string; readonly folder: string; readonly documents: number };

export type ExportFailure =
  | FailureOf<typeof desktop.chooseExportFolder>
  | FailureOf<typeof desktop.writeExport>
  | ReadFailure
  | SaveFailure
  | Refusal
  | { readonly code: 'nothing-to-export' };

export type ExportOptions = {
  /** Told after each document read. */
  readonly onProgress?: (done: number, of: number) => void;
  /** Stops before anything is written. */
  readonly signal?: AbortSignal;
};

const tools: BagTools = { utf8: utf8ToBytes, sha256: (bytes) => bytesToHex(sha256(bytes)) };

/** The document and its bytes, which must still be those that were made final. */
async function readFinal(
  store: AppStore,
  { child: childId, document }: FinalToExport,
): Promise<Result<ExportItem, ReadFailure | Refusal>> {
  const child = store.child(childId);
  const record = child?.documents[document];
  if (child === undefined || record === undefined) return err({ code: 'not-found' });
  const bytes = await store.readBlob(childId, record.blob);
  if (!bytes.ok) return bytes;
  if (tools.sha256(bytes.value) !== record.sha256) return err({ code: 'blob-damaged' });
  return ok({ child, record, bytes: bytes.value });
}

async function readFinals(
  store: AppStore,
  chosen: readonly FinalToExport[],
  { onProgress, signal }: ExportOptions,
): Promise<Result<readonly ExportItem[], ReadFailure | Refusal | { readonly code: 'cancelled' }>> {
  const items: ExportItem[] = [];
  for (const final of chosen) {
    if (signal?.aborted === true) return err({ code: 'cancelled' });
    const item = await readFinal(store, final);
    if (!item.ok) return item;
    items.push(item.value);
    onProgress?.(items.length, chosen.length);
  }
  return ok(items);
}

function exportFacts(store: AppStore): ExportFacts {
  const on = store.today.get();
  const session = store.session.get();
  return {
    id: `EXP-${on}-${newRecordId(webRandom)}`,
    on,
    at: store.now(),
    appVersion: 'facts' in session ? session.facts.version : '',
    profile: store.profile.get(),
    chair: store.vaultState.get().chair,
  };
}

/** Marks every document of the export, child by child. */
function markExported(store: AppStore, exportId: string, items: readonly ExportItem[]): Result<null, Refusal> {
  const byChild = new Map<string, DocumentId[]>();
  for (const { child, record } of items) byChild.set(child.id, [...(byChild.get(child.id) ?? []), record.id]);
  for (const [child, documents] of byChild) {
    const marked = store.run(child, { kind: 'mark-exported', exportId, documents });
    if (!marked.ok) return marked;
  }
  return ok(null);
}

/** Writes the chosen finals as a bag where the person says, then marks them exported. */
export async function exportFinals(
  store: AppStore,
  chosen: readonly FinalToExport[],
  options: ExportOptions = {},
): Promise<Result<Exported, ExportFailure>> {
  if (chosen.length === 0) return err({ code: 'nothing-to-export' });
  const folder = await desktop.chooseExportFolder();
  if (!folder.ok) return folder;
  return store.jobs.run('export', options.signal, (signal) =>
    writeFinals(store, chosen, { ...options, signal }, folder.value),
  );
}

type Folder = { readonly token: string; readonly label: string };

async function writeFinals(
  store: AppStore,
  chosen: readonly FinalToExport[],
  options: ExportOptions,
  folder: Folder,
): Promise<Result<Exported, ExportFailure>> {
  const items = await readFinals(store, chosen, options);
  if (!items.ok) return items;
  const facts = exportFacts(store);
  const written = await desktop.writeExport(folder.token, facts.id, exportBag(items.value, facts, tools));
  if (!written.ok) return written;
  const marked = markExported(store, facts.id, items.value);
  if (!marked.ok) return marked;
  const saved = await store.flush();
  return saved.ok ? ok({ id: facts.id, folder: folder.label, documents: items.value.length }) : saved;
}
