import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import verifyWithPython from '../../../../resources/history-verifier/verify.py?raw';
import verifyWithPowerShell from '../../../../resources/history-verifier/verify.ps1?raw';
import { historyExport, signatureFile } from '../../../shared/domain/audit/history-export';
import type { HistoryRecord, ToldChange } from '../../../shared/domain/audit/history-record';
import type { ChildFile } from '../../../shared/domain/children/child-file';
import type { PublicHalf } from '../../../shared/domain/vault/identity';
import { isOver, type HistoryEntry } from '../../../shared/domain/vault/history';
import { newRecordId } from '../../../shared/kernel/ids';
import { err, ok, type Result } from '../../../shared/kernel/result';
import { desktop } from '../platform/desktop';
import type { SubjectHistory } from '../vault/history-reading';
import { owned } from '../vault/owned-bytes';
import type { SaveFailure } from '../vault/open-vault';
import type { AppStore } from './app-store';
import { withoutDrafts } from './child-history';
import type { FailureOf } from './failure-of';
import type { SignFailure } from './identity-types';
import { webRandom } from './web-random';

/** Where the history went, and the SHA-256 of its statement: the one number to tell whoever is to check it. */
export type ExportedHistory = {
  readonly id: string;
  readonly folder: string;
  readonly records: number;
  readonly seal: string;
};

export type ExportHistoryFailure =
  FailureOf<typeof desktop.chooseExportFolder> | FailureOf<typeof desktop.writeExport> | SaveFailure | SignFailure;

const verifiers = { python: verifyWithPython, powershell: verifyWithPowerShell };
const tools = { utf8: utf8ToBytes, sha256: (bytes: Uint8Array) => bytesToHex(sha256(bytes)) };

async function factsOf(store: AppStore, child: ChildFile, history: SubjectHistory, signer: PublicHalf) {
  const on = store.today.get();
  const session = store.session.get();
  const outside = await desktop.readOutsideCounter();
  const noted = outside.ok && outside.value?.vault === history.vault ? outside.value.seq : null;
  const { whole, unreadable, sealed, vault, upTo } = history;
  const kept = withoutDrafts(history);
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
    settled: isOver(history.entries, store.now()) ? kept.entries.length : kept.closed,
    journal: upTo,
    seenOutside: noted,
    sealed,
    whole,
    unreadable,
    signer,
  };
}

/** Writes a child's whole history where the person says, signed, with the programs that check it. `tell` gives each entry its words. */
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
    const signer = store.identity.publicHalf();
    if (signer === null) return err({ code: 'no-identity' });
    const { entries } = withoutDrafts(history.value);
    const records: readonly HistoryRecord[] = entries.map((entry) => ({ entry, told: tell(entry) }));
    const facts = await factsOf(store, child, history.value, signer);
    const { files, statement, seal } = historyExport(facts, records, verifiers, tools);
    const signed = await store.identity.sign('history', owned(statement));
    if (!signed.ok) return signed;
    const signature = signatureFile(signed.value, tools.utf8);
    const written = await desktop.writeExport(folder.value.token, facts.id, [...files, signature]);
    return written.ok ? ok({ id: facts.id, folder: folder.value.label, records: records.length, seal }) : written;
  });
}
