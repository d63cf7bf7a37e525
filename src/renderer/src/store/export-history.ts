import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import verifyWithPython from '../../../../resources/history-verifier/verify.py?raw';
import verifyWithPowerShell from '../../../../resources/history-verifier/verify.ps1?raw';
import { historyExport } from '../../../shared/domain/audit/history-export';
import type { HistoryRecord, ToldChange } from '../../../shared/domain/audit/history-record';
import type { ChildFile } from '../../../shared/domain/children/child-file';
import { isOver, type HistoryEntry } from '../../../shared/domain/vault/history';
import { newRecordId } from '../../../shared/kernel/ids';
import { ok, type Result } from '../../../shared/kernel/result';
import { desktop } from '../platform/desktop';
import type { SubjectHistory } from '../vault/history-reading';
import type { SaveFailure } from '../vault/open-vault';
import type { AppStore } from './app-store';
import type { FailureOf } from './failure-of';
import { webRandom } from './web-random';

/** Where the history went, and the SHA-256 of its statement: the one number to tell whoever is to check it. */
export type ExportedHistory = {
  readonly id: string;
  readonly folder: string;
  readonly records: number;
  readonly seal: string;
};

export type ExportHistoryFailure =
  FailureOf<typeof desktop.chooseExportFolder> | FailureOf<typeof desktop.writeExport> | SaveFailure;

const verifiers = { python: verifyWithPython, powershell: verifyWithPowerShell };
const tools = { utf8: utf8ToBytes, sha256: (bytes: Uint8Array) => bytesToHex(sha256(bytes)) };

async function factsOf(store: AppStore, child: ChildFile, history: SubjectHistory) {
  const on = store.today.get();
  const session = store.session.get();
  const outside = await desktop.readOutsideCounter();
  const noted = outside.ok && outside.value?.vault === history.vault ? outside.value.seq : null;
  const { entries, whole, unreadable, closed, sealed, vault, upTo } = history;
  return {
    id: `HIS-${on}-${newRecordId(webRandom)}`,
    on,
    at: store.now(),
    appVersion: 'facts' in session ? session.facts.version : '',
    council: store.profile.get().council,
    reference: child.reference,
    practice: store.isPractice.get(),
    vault,
    child: child.id,
    settled: isOver(entries, store.now()) ? entries.length : closed,
    journal: upTo,
    seenOutside: noted,
    sealed,
    whole,
    unreadable,
  };
}

/** Writes a child's whole history where the person says, with the programs that check it. `tell` gives each entry its words. */
export async function exportHistory(
  store: AppStore,
  child: ChildFile,
  tell: (entry: HistoryEntry) => ToldChange,
): Promise<Result<ExportedHistory, ExportHistoryFailure>> {
  const folder = await desktop.chooseExportFolder();
  if (!folder.ok) return folder;
  return store.jobs.run('export', undefined, async () => {
    const history = await store.settledHistory(child.id);
    if (!history.ok) return history;
    const records: readonly HistoryRecord[] = history.value.entries.map((entry) => ({ entry, told: tell(entry) }));
    const facts = await factsOf(store, child, history.value);
    const { files, seal } = historyExport(facts, records, verifiers, tools);
    const written = await desktop.writeExport(folder.value.token, facts.id, files);
    return written.ok ? ok({ id: facts.id, folder: folder.value.label, records: records.length, seal }) : written;
  });
}
