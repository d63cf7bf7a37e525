import { join } from 'node:path';
import type { BlobFile } from '../../shared/ipc/contract';
import type { WhereRoom } from '../files/room';
import type { MachinePolicy } from '../policy/machine-policy';
import { backupFolder, type BackupFolder } from './backup-folder';
import { blobFacts } from './blob-facts';
import { secondPlace, type SecondPlaceCopies } from './second-place';
import type { Vaults } from './vaults';

/** The own vault's backups, where they also go, and the documents they name. */
export type Backups = {
  readonly folder: BackupFolder;
  readonly second: SecondPlaceCopies;
  readonly blobs: () => Promise<readonly BlobFile[]>;
};

type Surroundings = {
  readonly userData: string;
  readonly vaults: Pick<Vaults, 'paths'>;
  readonly room: WhereRoom;
  readonly policy: Promise<MachinePolicy>;
};

export function openBackups({ userData, vaults, room, policy }: Surroundings): Backups {
  const paths = vaults.paths('own');
  return {
    folder: backupFolder(paths.backups),
    second: secondPlace(join(userData, 'backup-place.json'), { paths, room, policy }),
    blobs: blobFacts(paths.blobs),
  };
}
