import { decodeStart } from '../../shared/domain/vault/journal-frame';
import { err, ok } from '../../shared/kernel/result';
import type { Dialogues } from '../files/dialogues';
import { onDisk } from '../files/disk-failure';
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
  | 'backup:blobs'
  | 'backup:second-place'
  | 'backup:choose-second-place'
  | 'backup:forget-second-place'
  | 'session:backed-up';

type Choosing = Pick<Dialogues, 'backupPlace'>;

/** The rolling backups of the own vault, and the journal that may be cut once they hold what it held. */
export function backupHandlers(
  vaults: Vaults,
  backups: Backups,
  dialogues: Choosing,
  backedUp: () => void,
): Handlers<Channels> {
  const { folder, second, blobs } = backups;
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
    'backup:write': (counter, bytes) => inTurn(() => onDisk(() => folder.write(counter, bytes))),
    'backup:front': (name) => onDisk(() => folder.front(name)),
    'backup:read': (name) => onDisk(() => folder.read(name)),
    'backup:verified': (name) =>
      inTurn(() =>
        onDisk(async () => {
          await second.follow(name, await folder.verified(name));
          return second.place();
        }),
      ),
    'backup:blobs': () => onDisk(blobs),
    'backup:second-place': async () => ok(await second.place()),
    'backup:choose-second-place': async () => {
      const [chosen] = await dialogues.backupPlace();
      if (chosen === undefined) return err({ code: 'cancelled' });
      return onDisk(async () => {
        await second.choose(chosen);
        return second.place();
      });
    },
    'backup:forget-second-place': () =>
      onDisk(async () => {
        await second.forget();
        return null;
      }),
  };
}
