import type { VaultPlace } from '../../shared/ipc/contract';
import { type JournalFile, journalFile } from './journal-file';
import { holdsVault, removeVault } from './vault-folder';
import { type VaultPaths, vaultPaths } from './vault-paths';

/** The two vault folders and their open journals. */
export interface Vaults {
  paths(place: VaultPlace): VaultPaths;
  journal(place: VaultPlace): JournalFile;
  stands(place: VaultPlace): Promise<boolean>;
  removePractice(): Promise<void>;
  close(): Promise<void>;
}

export function openVaults(userData: string): Vaults {
  const paths = { own: vaultPaths(userData, 'own'), practice: vaultPaths(userData, 'practice') };
  const journals = { own: journalFile(paths.own.journal), practice: journalFile(paths.practice.journal) };
  return {
    paths: (place) => paths[place],
    journal: (place) => journals[place],
    stands: (place) => holdsVault(paths[place]),
    removePractice: async () => {
      await journals.practice.close();
      await removeVault(paths.practice);
    },
    close: async () => {
      await Promise.all([journals.own.close(), journals.practice.close()]);
    },
  };
}
