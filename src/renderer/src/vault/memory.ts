import type { Bytes } from '../../../shared/domain/vault/bytes';
import { noTag } from '../../../shared/domain/vault/journal-frame';
import type { JournalRow } from '../../../shared/domain/vault/sealed-rows';
import type { SegmentFacts } from '../../../shared/domain/vault/segment-table';
import type { VaultHeader } from '../../../shared/domain/vault/vault-header';
import type { OutsideCounter } from '../../../shared/ipc/contract';
import type { Json } from '../../../shared/kernel/json';
import type { VaultKeys } from '../workers/key/messages';
import type { NumberedEntry } from '../workers/sealed/open-entry';
import type { Head } from '../workers/sealed/reading-rows';
import { vaultDatabase, type VaultDatabase } from './database';
import type { VaultFiles } from './vault-files';

/** Everything an open vault knows. The fields that change do so together, between two awaits, so that they always agree. */
export type VaultMemory = {
  header: VaultHeader;
  readonly files: VaultFiles;
  readonly base: VaultDatabase;
  readonly keys: Map<string, CryptoKey>;
  readonly rootKey: CryptoKey;
  ringSealer: CryptoKey;
  /** While a child is being removed for good, no key is added and no lock changed: the new header is made already. */
  isErasing: boolean;
  /** What seals further keys under a header that was put in this one's place while opening; null once it is open. */
  reopen: ((header: VaultHeader) => Promise<CryptoKey | null>) | null;
  /** Each subject's value after every acknowledged entry. */
  readonly values: Map<string, Json>;
  head: Head;
  /** Acknowledged and not yet in a segment, oldest first. */
  unfolded: readonly NumberedEntry[];
  /** Acknowledged and not yet in the database, oldest first. */
  waiting: readonly JournalRow[];
  folded: { readonly seq: number; readonly tag: Bytes };
  table: Map<string, SegmentFacts>;
  /** The tag of the table's seal; the empty text while nothing is folded. */
  tableTag: string;
  /** What main's counter outside the vault's folder says. */
  outside: Pick<OutsideCounter, 'seq' | 'behind'>;
};

export const noHead = (): Head => ({ seq: 0, tag: noTag(), size: 0 });

/** The memory of a vault whose values are not yet read. Null where the ring lacks the vault's own key. */
export function emptyMemory(header: VaultHeader, keys: VaultKeys, files: VaultFiles): VaultMemory | null {
  const rootKey = keys.subjects.get(header.root);
  if (rootKey === undefined) return null;
  return {
    header,
    files,
    base: vaultDatabase(header.id),
    keys: new Map(keys.subjects),
    rootKey,
    ringSealer: keys.ringSealer,
    isErasing: false,
    reopen: null,
    values: new Map(),
    head: noHead(),
    unfolded: [],
    waiting: [],
    folded: { seq: 0, tag: noTag() },
    table: new Map(),
    tableTag: '',
    outside: { seq: 0, behind: 0 },
  };
}
