import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { limits } from '../../shared/ipc/schemas';
import { err, ok } from '../../shared/kernel/result';
import type { ChosenFolders } from '../files/chosen-folders';
import type { Dialogues } from '../files/dialogues';
import { onDisk } from '../files/disk-failure';
import { placeRestored } from '../vault/restore';
import type { Vaults } from '../vault/vaults';
import type { Handlers } from './handlers';

type Choosing = Pick<Dialogues, 'backupFile'>;

/** A backup that a person chose, put where there is no vault yet. */
export function restoreHandlers(
  vaults: Vaults,
  dialogues: Choosing,
  chosen: Pick<ChosenFolders, 'keep' | 'path'>,
): Handlers<'restore:choose' | 'restore:place'> {
  return {
    'restore:choose': async () => {
      const [path] = await dialogues.backupFile();
      if (path === undefined) return err({ code: 'cancelled' });
      const read = await onDisk(async () =>
        (await stat(path)).size > limits.backup ? null : new Uint8Array(await readFile(path)),
      );
      if (!read.ok) return read;
      if (read.value === null) return err({ code: 'too-large' });
      return ok({ token: chosen.keep(path), name: basename(path), bytes: read.value });
    },
    'restore:place': async (token) => {
      const path = chosen.path(token);
      if (path === undefined) return err({ code: 'stale' });
      const placed = await onDisk(async () => {
        if (await vaults.stands('own')) return err({ code: 'exists' } as const);
        await vaults.journal('own').close();
        return placeRestored(vaults.paths('own'), path);
      });
      return placed.ok ? placed.value : placed;
    },
  };
}
