import { join } from 'node:path';
import type { ChosenFolders } from '../files/chosen-folders';
import type { Dialogues } from '../files/dialogues';
import type { WhereRoom } from '../files/room';
import type { MachinePolicy } from '../policy/machine-policy';
import { deviceKeys } from '../vault/device-keys';
import { systemKeychain } from '../vault/keychain';
import { erasureHandlers } from './erasure-handlers';
import { openBackups } from '../vault/open-backups';
import { outsideCounter } from '../vault/outside-counter';
import type { Vaults } from '../vault/vaults';
import { backupHandlers } from './backup-handlers';
import { deviceHandlers } from './device-handlers';
import { diskHandlers } from './disk-handlers';
import { restoreHandlers } from './restore-handlers';
import { secondPlaceHandlers } from './second-place-handlers';

type Surroundings = {
  readonly userData: string;
  readonly vaults: Vaults;
  readonly choosing: Dialogues;
  readonly folders: ChosenFolders;
  readonly room: WhereRoom;
  readonly policy: Promise<MachinePolicy>;
  readonly backedUp: () => void;
  readonly isOpen: () => boolean;
};

/** All that keeps a second copy of the own vault, gets it back, and tells whether the first is what it was. */
export function backupChannels({ userData, vaults, choosing, folders, room, policy, backedUp, isOpen }: Surroundings) {
  const backups = openBackups({ userData, vaults, room, policy });
  const own = vaults.paths('own').backups;
  const { handlers, follow } = secondPlaceHandlers({ userData, own, backups, policy, dialogues: choosing });
  return {
    ...backupHandlers({ userData, vaults, backups, room, follow, backedUp }),
    ...handlers,
    ...erasureHandlers(vaults, backups),
    ...restoreHandlers({
      vaults,
      dialogues: choosing,
      chosen: folders,
      isOpen,
      replaced: () => backups.second.leaveWhatIsThere(),
    }),
    ...deviceHandlers(deviceKeys(join(userData, 'device-keys'), systemKeychain)),
    ...diskHandlers(userData, outsideCounter(join(userData, 'counter.json'), systemKeychain)),
  };
}
