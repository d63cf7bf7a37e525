import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { decodeFront } from '../../shared/domain/vault/backup-head';
import { limits } from '../../shared/ipc/schemas';
import { err, ok } from '../../shared/kernel/result';
import type { ChosenFolders } from '../files/chosen-folders';
import type { Dialogues } from '../files/dialogues';
import { onDisk } from '../files/disk-failure';
import { documentsThere, placeRestored } from '../vault/restore';
import { bringBack, vaultsSetAside } from '../vault/set-aside';
import type { Vaults } from '../vault/vaults';
import type { Handlers } from './handlers';

type Channels = 'restore:choose' | 'restore:place' | 'restore:set-aside' | 'restore:bring-back';

type Surroundings = {
  readonly vaults: Vaults;
  readonly dialogues: Pick<Dialogues, 'backupFile'>;
  readonly chosen: Pick<ChosenFolders, 'keep' | 'path'>;
  /** Whether a caseload is open: then no other may take its place. */
  readonly isOpen: () => boolean;
  /** Another caseload stands here now. */
  readonly replaced: () => Promise<void>;
};

async function read(path: string) {
  if ((await stat(path)).size > limits.backup) return null;
  const bytes = new Uint8Array(await readFile(path));
  const front = decodeFront(bytes);
  const blobs = front.ok ? front.value.blobs : [];
  return { bytes, documents: { named: blobs.length, there: await documentsThere(path, blobs) } };
}

/** A backup that a person chose, or a caseload that was set aside, put in the vault's place. */
export function restoreHandlers({ vaults, dialogues, chosen, isOpen, replaced }: Surroundings): Handlers<Channels> {
  const paths = vaults.paths('own');
  return {
    'restore:choose': async () => {
      const [path] = await dialogues.backupFile();
      if (path === undefined) return err({ code: 'cancelled' });
      const found = await onDisk(() => read(path));
      if (!found.ok) return found;
      if (found.value === null) return err({ code: 'too-large' });
      return ok({ token: chosen.keep(path), name: basename(path), ...found.value });
    },
    'restore:place': async (token, maySetAside) => {
      const path = chosen.path(token);
      if (path === undefined) return err({ code: 'stale' });
      if (isOpen()) return err({ code: 'refused' });
      const placed = await onDisk(async () => {
        await vaults.journal('own').close();
        const done = await placeRestored(paths, path, maySetAside);
        if (done.ok) await replaced();
        return done;
      });
      return placed.ok ? placed.value : placed;
    },
    'restore:set-aside': () => onDisk(() => vaultsSetAside(paths)),
    'restore:bring-back': async (name) => {
      if (isOpen()) return err({ code: 'refused' });
      const back = await onDisk(async () => {
        await vaults.journal('own').close();
        const done = await bringBack(paths, name, new Date());
        if (done) await replaced();
        return done;
      });
      if (!back.ok) return back;
      return back.value ? ok(null) : err({ code: 'stale' });
    },
  };
}
