import { join } from 'node:path';
import { err, ok } from '../../shared/kernel/result';
import { syncFolder } from '../files/durable-files';
import { onDisk } from '../files/disk-failure';
import { shred } from '../files/shred';
import type { Backups } from '../vault/open-backups';
import type { Vaults } from '../vault/vaults';
import type { Handlers } from './handlers';

/** What removing a child for good takes away of the own vault's files. Each can be done again after a kill. */
export function erasureHandlers(
  vaults: Vaults,
  { folder, second }: Backups,
): Handlers<'erasure:remove-documents' | 'erasure:remove-backups'> {
  return {
    'erasure:remove-documents': (names) =>
      onDisk(async () => {
        const { blobs } = vaults.paths('own');
        for (const name of names) await shred(join(blobs, name));
        if (names.length > 0) await syncFolder(blobs);
        return null;
      }),
    'erasure:remove-backups': async (vault, keep, documents) => {
      const here = await onDisk(() => folder.removeOthers(keep));
      if (!here.ok) return here;
      if (here.value === null) return err({ code: 'stale' });
      const there = await onDisk(() => second.expire({ vault, keep: [...keep], documents: [...documents] }));
      return there.ok ? ok({ here: here.value, second: there.value }) : there;
    },
  };
}
