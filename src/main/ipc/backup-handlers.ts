import { isAbsolute, relative } from 'node:path';
import { decodeStart } from '../../shared/domain/vault/journal-frame';
import { err, ok } from '../../shared/kernel/result';
import { onDisk } from '../files/disk-failure';
import type { WhereRoom } from '../files/room';
import { oneAtATime } from '../vault/one-at-a-time';
import type { Backups } from '../vault/open-backups';
import type { Vaults } from '../vault/vaults';
import type { Handlers } from './handlers';

type Channels =
  | 'journal:shorten'
  | 'backup:list'
  | 'backup:write'
  | 'backup:front'
  | 'backup:read'
  | 'backup:verified'
  | 'backup:discard'
  | 'backup:blobs'
  | 'session:backed-up';

type Surroundings = {
  readonly userData: string;
  readonly vaults: Vaults;
  readonly backups: Backups;
  readonly room: WhereRoom;
  /** Has the second folder follow; waits for it only so long. */
  readonly follow: (pruned: readonly string[]) => Promise<unknown>;
  readonly backedUp: () => void;
};

/** Whether a folder is another or stands below it. */
export function isInside(outer: string, folder: string): boolean {
  const way = relative(outer, folder);
  return way === '' || (!way.startsWith('..') && !isAbsolute(way));
}

/** The rolling backups of the own vault, and the journal that may be cut once they hold what it held. */
export function backupHandlers({
  userData,
  vaults,
  backups: { folder, blobs },
  room,
  follow,
  backedUp,
}: Surroundings): Handlers<Channels> {
  const inTurn = oneAtATime();
  const shorten: Handlers<Channels>['journal:shorten'] = async (size, file) => {
    const start = decodeStart(new Uint8Array(file));
    const holds = (await folder.list()).some(
      ({ verified, counter }) => verified && start !== null && counter >= start.seq,
    );
    return holds ? vaults.journal('own').shorten(size, file) : err({ code: 'stale' });
  };
  return {
    'journal:shorten': async (size, file) => {
      const done = await inTurn(() => onDisk(() => shorten(size, file)));
      return done.ok ? done.value : done;
    },
    'session:backed-up': () => {
      backedUp();
      return Promise.resolve(ok(null));
    },
    'backup:list': () => inTurn(() => onDisk(folder.list)),
    'backup:write': (counter, bytes) =>
      inTurn(() => room(userData, bytes.byteLength, () => folder.write(counter, bytes))),
    'backup:front': (name) => onDisk(() => folder.front(name)),
    'backup:read': (name) => onDisk(() => folder.read(name)),
    'backup:verified': async (name) => {
      const pruned = await inTurn(() => onDisk(() => folder.verified(name)));
      if (!pruned.ok) return pruned;
      await follow(pruned.value);
      return ok(null);
    },
    'backup:discard': async (name) => {
      const done = await inTurn(() => onDisk(() => folder.discard(name)));
      if (!done.ok) return done;
      return done.value ? ok(null) : err({ code: 'stale' });
    },
    'backup:blobs': () => onDisk(blobs),
  };
}
