import { mkdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { SetAside } from '../../shared/ipc/contract';
import { namesIn, syncFolder } from '../files/durable-files';
import { onDisk, systemCode } from '../files/disk-failure';
import { holdsVault } from './vault-folder';
import { type VaultPaths, vaultPathsIn } from './vault-paths';

/** `vault-set-aside-20261125T151530123`, by the moment (UTC) at which it was. */
const NAME = /^vault-set-aside-(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})$/;
const nameAt = (now: Date): string => `vault-set-aside-${now.toISOString().replaceAll(/[-:.Z]/gu, '')}`;

/** Where a vault is put together before it takes the place of the one that stands. */
const comingFolder = ({ folder }: VaultPaths): string => `${folder}.coming`;

async function isThere(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return false;
    throw error;
  }
}

/** The vaults that were set aside, the last one first. */
export async function vaultsSetAside({ folder }: VaultPaths): Promise<readonly SetAside[]> {
  const beside = dirname(folder);
  const found = (await namesIn(beside)).flatMap((name) => {
    const [, year, month, day, hours, minutes, seconds, ms] = NAME.exec(name) ?? [];
    if (ms === undefined) return [];
    const at = Date.parse(
      `${year ?? ''}-${month ?? ''}-${day ?? ''}T${hours ?? ''}:${minutes ?? ''}:${seconds ?? ''}.${ms}Z`,
    );
    return [{ name, label: join(beside, name), at }];
  });
  return found.sort((a, b) => b.at - a.at);
}

/** Moves what stands in a vault's place into a folder of its own; nothing of it is deleted. */
async function setAside(paths: VaultPaths, now: Date): Promise<void> {
  const { folder } = paths;
  if (await holdsVault(paths)) await rename(folder, join(dirname(folder), nameAt(now)));
  else await rm(folder, { recursive: true, force: true });
}

async function takePlace(paths: VaultPaths, from: string): Promise<void> {
  await rename(from, paths.folder);
  await syncFolder(dirname(paths.folder));
}

/** An empty folder in which a vault is put together, out of the way of the one that stands. */
export async function aComingVault(paths: VaultPaths): Promise<VaultPaths> {
  const coming = vaultPathsIn(comingFolder(paths));
  await rm(coming.folder, { recursive: true, force: true });
  await mkdir(coming.blobs, { recursive: true, mode: 0o700 });
  return coming;
}

/** Sets aside what stands, and puts in its place the vault that was put together. */
export async function comeIn(paths: VaultPaths, now: Date): Promise<void> {
  await setAside(paths, now);
  await takePlace(paths, comingFolder(paths));
}

/**
 * Ends what a crash left undone: the old vault was set aside, and the new one, whole, had not yet taken its place. Where
 * the disk refuses, the next start tries again.
 */
export async function finishRestore(paths: VaultPaths): Promise<void> {
  const coming = vaultPathsIn(comingFolder(paths));
  await onDisk(async () => {
    if (!(await isThere(paths.folder)) && (await isThere(coming.headerCopy))) await takePlace(paths, coming.folder);
  });
}

/** Puts back a vault that was set aside; what stands there now is set aside in its turn. False where there is none of that name. */
export async function bringBack(paths: VaultPaths, name: string, now: Date): Promise<boolean> {
  const from = join(dirname(paths.folder), name);
  if (!NAME.test(name) || !(await isThere(from))) return false;
  await setAside(paths, now);
  await takePlace(paths, from);
  return true;
}
