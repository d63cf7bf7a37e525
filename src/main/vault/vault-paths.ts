import { join } from 'node:path';
import type { VaultPlace } from '../../shared/ipc/contract';

/** Where a vault's files stand. */
export type VaultPaths = {
  readonly folder: string;
  readonly header: string;
  readonly headerCopy: string;
  readonly journal: string;
  readonly blobs: string;
  readonly backups: string;
};

const folders: Readonly<Record<VaultPlace, string>> = { own: 'vault', practice: 'practice' };

/** Where the documents of a backup stand beside it, in another folder. */
export const documentsBeside = (folder: string): string => join(folder, 'documents');

export const vaultPaths = (userData: string, place: VaultPlace): VaultPaths =>
  vaultPathsIn(join(userData, folders[place]));

/** The files of a vault in a folder of any name. */
export function vaultPathsIn(folder: string): VaultPaths {
  return {
    folder,
    header: join(folder, 'vault.json'),
    headerCopy: join(folder, 'vault.copy.json'),
    journal: join(folder, 'journal.log'),
    blobs: join(folder, 'blobs'),
    backups: join(folder, 'backups'),
  };
}
