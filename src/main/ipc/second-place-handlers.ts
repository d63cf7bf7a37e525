import type { BackupPlaces } from '../../shared/ipc/contract';
import { err, ok } from '../../shared/kernel/result';
import type { Dialogues } from '../files/dialogues';
import { onDisk } from '../files/disk-failure';
import { inPatience } from '../files/patience';
import type { MachinePolicy } from '../policy/machine-policy';
import type { Backups } from '../vault/open-backups';
import { isInside } from './backup-handlers';
import type { Handlers } from './handlers';

type Channels = 'backup:places' | 'backup:copy-to-second' | 'backup:choose-second-place' | 'backup:forget-second-place';

type Surroundings = {
  readonly userData: string;
  /** The folder of the rolling backups. */
  readonly own: string;
  readonly backups: Backups;
  readonly policy: Promise<MachinePolicy>;
  readonly dialogues: Pick<Dialogues, 'backupPlace'>;
};

/** The second folder for backups: chosen by the chair or by policy, and following what is kept here. */
export function secondPlaceHandlers({ userData, own, backups, policy, dialogues }: Surroundings) {
  const { folder, second } = backups;
  let copying = 0;

  const follow = async (pruned: readonly string[]): Promise<void> => {
    copying += 1;
    const kept = (await folder.list()).filter(({ verified }) => verified).map(({ name }) => name);
    const copied = second.follow(kept, pruned).finally(() => (copying -= 1));
    await inPatience(copied);
  };

  const places = async (): Promise<BackupPlaces> => {
    const [place, told] = await Promise.all([second.place(), policy]);
    return { own, second: place, copying: copying > 0, policyUnreadable: told.kind === 'unreadable' };
  };

  const choose: Handlers<Channels>['backup:choose-second-place'] = async () => {
    const place = await second.place();
    if (place !== null && place.setBy !== null) return err({ code: 'refused' });
    const [chosen] = await dialogues.backupPlace();
    if (chosen === undefined) return err({ code: 'cancelled' });
    if (isInside(userData, chosen)) return err({ code: 'own-folder' });
    return onDisk(async () => {
      await second.choose(chosen);
      await follow([]);
      return places();
    });
  };

  const handlers: Handlers<Channels> = {
    'backup:places': async () => ok(await places()),
    'backup:copy-to-second': () =>
      onDisk(async () => {
        await follow([]);
        return places();
      }),
    'backup:choose-second-place': choose,
    'backup:forget-second-place': () =>
      onDisk(async () => {
        await second.forget();
        return places();
      }),
  };
  return { handlers, follow };
}
