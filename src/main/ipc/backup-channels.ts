import { join } from 'node:path';
import type { ChosenFolders } from '../files/chosen-folders';
import type { Dialogues } from '../files/dialogues';
import { systemKeychain } from '../vault/keychain';
import { openBackups } from '../vault/open-backups';
import { outsideCounter } from '../vault/outside-counter';
import type { Vaults } from '../vault/vaults';
import { backupHandlers } from './backup-handlers';
import { diskHandlers } from './disk-handlers';
import { restoreHandlers } from './restore-handlers';

/** All that keeps a second copy of the own vault, gets it back, and tells whether the first is what it was. */
export const backupChannels = (
  userData: string,
  vaults: Vaults,
  dialogues: Dialogues,
  chosen: ChosenFolders,
  backedUp: () => void,
) => ({
  ...backupHandlers(vaults, openBackups(userData, vaults), dialogues, backedUp),
  ...restoreHandlers(vaults, dialogues, chosen),
  ...diskHandlers(userData, outsideCounter(join(userData, 'counter.json'), systemKeychain)),
});
