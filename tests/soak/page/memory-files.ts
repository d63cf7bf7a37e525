import type { BackupFiles } from '../../../src/renderer/src/vault/backups/backup-files';
import type { VaultFiles } from '../../../src/renderer/src/vault/vault-files';
import { backupsToPrune } from '../../../src/shared/domain/vault/backup-retention';
import { concatBytes, type Bytes } from '../../../src/shared/domain/vault/bytes';
import { frontLength } from '../../../src/shared/domain/vault/backup-head';
import { decodeStart } from '../../../src/shared/domain/vault/journal-frame';
import type { OutsideCounter } from '../../../src/shared/ipc/contract';
import { date } from '../../../src/shared/kernel/local-date';
import { err, ok } from '../../../src/shared/kernel/result';

export type KeptBackup = {
  readonly name: string;
  readonly counter: number;
  readonly madeAt: number;
  readonly verified: boolean;
  readonly bytes: Bytes;
};

/** Everything that main keeps of one vault. Bytes are replaced, never changed, so a shallow copy is a copy. */
export type Disk = {
  header: readonly (string | null)[];
  journal: Bytes | null;
  blobs: ReadonlyMap<string, Bytes>;
  backups: readonly KeptBackup[];
  /** Kept outside the vault's folder. */
  counter: OutsideCounter | null;
};

/** Hears of each write just before it is made; one that does not answer is a crash, one that throws is a fault. */
export type OnWrite = (what: string) => Promise<void>;

const newestFirst = (a: KeptBackup, b: KeptBackup): number =>
  a.counter === b.counter ? b.madeAt - a.madeAt : b.counter - a.counter;
const facts = ({ bytes, ...rest }: KeptBackup) => ({ ...rest, size: bytes.length });

function memoryBackups(disk: Disk, onWrite: OnWrite): BackupFiles {
  const prune = async (): Promise<void> => {
    const verified = disk.backups.filter((each) => each.verified);
    const days = verified.map(({ name, counter, madeAt }) => ({
      name,
      counter,
      day: date(new Date(madeAt).toISOString().slice(0, 10)),
    }));
    for (const gone of backupsToPrune(days)) {
      await onWrite('backup:prune');
      disk.backups = disk.backups.filter(({ name }) => name !== gone);
    }
  };
  return {
    list: () => Promise.resolve(ok([...disk.backups].sort(newestFirst).map(facts))),
    write: async (counter, bytes) => {
      await onWrite('backup:write');
      const name = `${counter}-${String(disk.backups.length).padStart(32, '0')}.chairside`;
      const kept = { name, counter, madeAt: Date.now(), verified: false, bytes: bytes.slice() };
      disk.backups = [...disk.backups, kept];
      return ok(name);
    },
    front: (wanted) => {
      const found = disk.backups.find(({ name }) => name === wanted);
      return Promise.resolve(
        found === undefined ? err({ code: 'missing' }) : ok(found.bytes.slice(0, frontLength(found.bytes))),
      );
    },
    read: (wanted) => {
      const found = disk.backups.find(({ name }) => name === wanted);
      return Promise.resolve(found === undefined ? err({ code: 'missing' }) : ok(found.bytes.slice()));
    },
    verified: async (wanted) => {
      await onWrite('backup:verified');
      disk.backups = disk.backups.map((each) => (each.name === wanted ? { ...each, verified: true } : each));
      await prune();
      return ok(null);
    },
    discard: async (wanted) => {
      await onWrite('backup:discard');
      disk.backups = disk.backups.filter(({ name }) => name !== wanted);
      return ok(null);
    },
    removeOthers: async (_vault, keep) => {
      await onWrite('backup:remove-others');
      const removed = disk.backups.map(({ name }) => name).filter((name) => !keep.includes(name));
      disk.backups = disk.backups.filter(({ name }) => keep.includes(name));
      return ok({ here: { removed, left: [] }, second: null });
    },
    blobs: () => Promise.resolve(ok([])),
    shortenJournal: async (size, file) => {
      const start = decodeStart(file);
      const holds = disk.backups.some(({ verified, counter }) => verified && start !== null && counter >= start.seq);
      if (!holds || disk.journal?.length !== size) return err({ code: 'stale' });
      await onWrite('journal:shorten');
      disk.journal = file.slice();
      return ok(file.length);
    },
  };
}

/** Main's files as it keeps them, in memory: each write is whole or not made, as rename and fsync make it. */
export function memoryFiles(disk: Disk, onWrite: OnWrite = () => Promise.resolve()): VaultFiles {
  const writeHeader: VaultFiles['writeHeader'] = async (header) => {
    await onWrite('header:first');
    disk.header = [header, disk.header[1] ?? null];
    await onWrite('header:second');
    disk.header = [header, header];
    return ok(null);
  };
  return {
    readHeader: () => Promise.resolve(ok(disk.header)),
    create: writeHeader,
    writeHeader,
    overwriteHeader: writeHeader,
    removeDocuments: async (names) => {
      await onWrite('blob:remove');
      disk.blobs = new Map([...disk.blobs].filter(([name]) => !names.includes(name)));
      return ok(null);
    },
    readJournal: (from) => Promise.resolve(ok(disk.journal?.slice(from) ?? new Uint8Array())),
    appendJournal: async (size, frames) => {
      if ((disk.journal?.length ?? 0) !== size) return err({ code: 'stale' });
      await onWrite('journal:append');
      disk.journal = concatBytes([disk.journal ?? new Uint8Array(), frames]);
      return ok(disk.journal.length);
    },
    replaceJournal: async (file) => {
      await onWrite('journal:replace');
      disk.journal = file.slice();
      return ok(file.length);
    },
    cutJournal: async (size) => {
      await onWrite('journal:cut');
      disk.journal = disk.journal?.slice(0, size) ?? null;
      return ok(null);
    },
    writeBlob: async (name, bytes) => {
      if (disk.blobs.has(name)) return err({ code: 'exists' });
      await onWrite('blob:write');
      disk.blobs = new Map([...disk.blobs, [name, bytes.slice()]]);
      return ok(null);
    },
    readBlob: (name) => {
      const found = disk.blobs.get(name);
      return Promise.resolve(found === undefined ? err({ code: 'missing' }) : ok(found.slice()));
    },
    backups: memoryBackups(disk, onWrite),
    counter: {
      read: () => Promise.resolve(ok(disk.counter)),
      keep: async (counter) => {
        await onWrite('counter:keep');
        disk.counter = counter;
        return ok(null);
      },
    },
  };
}
