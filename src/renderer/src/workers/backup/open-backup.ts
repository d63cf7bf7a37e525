import { decodeBackup, indexFacts, type Backup } from '../../../../shared/domain/vault/backup-file';
import type { BackupFailure } from '../../../../shared/domain/vault/backup-head';
import { toHex } from '../../../../shared/domain/vault/bytes';
import { isHistory, type HistoryEntry } from '../../../../shared/domain/vault/history';
import { tagOf } from '../../../../shared/domain/vault/journal-frame';
import { historyFacts, historyId, type HistoryRow } from '../../../../shared/domain/vault/sealed-rows';
import type { SegmentTable } from '../../../../shared/domain/vault/segment-table';
import { withChanges } from '../../../../shared/kernel/changes';
import type { Json } from '../../../../shared/kernel/json';
import { err, ok, type Result } from '../../../../shared/kernel/result';
import { openBytes } from '../key/aes';
import { mapInBatches } from '../sealed/batches';
import { openEntry, type NumberedEntry } from '../sealed/open-entry';
import { unpack } from '../sealed/packing';
import { readRows, type RowKeys, type WholeDatabase } from '../sealed/reading-rows';
import type { BackupAsk, NewestText, OpenedBackup } from './messages';
import { isWhole, sha256 } from './whole-file';

const AT_ONCE = 256;

/** Whether whoever wrote the head had the key: the index holds the head's digest. */
async function isOurs({ head, headBytes, index }: Backup, rootKey: CryptoKey): Promise<boolean> {
  const bytes = await openBytes(rootKey, indexFacts(head.vault.id), index);
  const said = bytes === null ? undefined : unpack(bytes);
  return said === toHex(await sha256(headBytes));
}

/** Each row of a subject's history in its place, hung on the one before, the last as the table says; else null. */
function historyInOrder(rows: readonly HistoryRow[], table: SegmentTable): readonly HistoryRow[] | null {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const ordered: HistoryRow[] = [];
  for (const [subject, { history }] of table) {
    let tag = '';
    for (let number = 1; number <= history.count; number += 1) {
      const row = byId.get(historyId(subject, number));
      if (row === undefined || (tag !== '' && toHex(row.prev) !== tag)) return null;
      tag = toHex(tagOf(row.sealed));
      ordered.push(row);
    }
    if (tag !== history.tag) return null;
  }
  return ordered.length === rows.length ? ordered : null;
}

type Told = { readonly subject: string; readonly entry: HistoryEntry };

async function openHistory(rows: readonly HistoryRow[], { keys }: RowKeys): Promise<readonly Told[] | null> {
  const opened = await mapInBatches(rows, AT_ONCE, async (row) => {
    const subject = row.id.slice(0, 32);
    const key = keys.get(subject);
    const bytes = key === undefined ? null : await openBytes(key, historyFacts(row), row);
    const entries = bytes === null ? undefined : unpack(bytes);
    return isHistory(entries) ? entries.map((entry) => ({ subject, entry })) : null;
  });
  return opened.every((each) => each !== null) ? opened.flat() : null;
}

const isWords = (value: Json | undefined): boolean => typeof value === 'string' && value.trim().length > 2;

/** The last words typed, in the history or in an entry that is not yet folded. */
function newestText(told: readonly Told[], entries: readonly NumberedEntry[]): NewestText | null {
  const late = entries.flatMap(({ subject, entry }) =>
    entry.changes.map(({ path, after }) => ({ subject, path, after, at: entry.at })),
  );
  const early = told.map(({ subject, entry: { path, after, to } }) => ({ subject, path, after, at: to }));
  return [...early, ...late]
    .filter(({ after }) => isWords(after))
    .reduce<NewestText | null>(
      (last, { subject, path, at }) => (last === null || at >= last.at ? { subject, path, at } : last),
      null,
    );
}

function replayed(database: WholeDatabase, entries: readonly NumberedEntry[]): ReadonlyMap<string, Json> {
  const values = new Map(database.values);
  for (const { subject, entry } of entries)
    values.set(subject, withChanges(values.get(subject), entry.changes) ?? null);
  return values;
}

type Opened = Omit<OpenedBackup, 'counter' | 'madeAt' | 'values'> & { readonly values: ReadonlyMap<string, Json> };

async function openRows({ head, rows }: Backup, given: RowKeys): Promise<Opened | null> {
  const reading = await readRows(given, rows, () => undefined);
  if (reading.kind !== 'whole' || reading.head.seq !== head.counter) return null;
  const opened = await mapInBatches(reading.frames, AT_ONCE, (frame) => openEntry(given.keys, frame));
  const entries = opened.filter((entry) => entry !== null);
  const history = historyInOrder(rows.history, reading.table);
  const told = history === null ? null : await openHistory(history, given);
  if (told === null || entries.length !== reading.frames.length) return null;
  const values = replayed(reading, entries);
  return {
    subjects: values.size,
    entries: rows.history.length + entries.length,
    newest: newestText(told, entries),
    values,
  };
}

/** Opens every part of a backup file with the keys given. Nothing counts that does not open as what it should be. */
export async function openBackup({ bytes, keys, want }: BackupAsk): Promise<Result<OpenedBackup, BackupFailure>> {
  const decoded = decodeBackup(bytes);
  if (!decoded.ok) return decoded;
  const { head } = decoded.value;
  const rootKey = keys.get(head.vault.root);
  const isRight = rootKey !== undefined && (await isWhole(bytes)) && (await isOurs(decoded.value, rootKey));
  const opened = isRight ? await openRows(decoded.value, { vaultId: head.vault.id, rootKey, keys }) : null;
  if (opened === null) return err({ code: 'backup-damaged' });
  const { counter, madeAt } = head;
  return ok({ ...opened, counter, madeAt, values: want === 'values' ? opened.values : null });
}
