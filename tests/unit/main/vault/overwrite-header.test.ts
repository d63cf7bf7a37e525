import { linkSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { backupFolder } from '../../../../src/main/vault/backup-folder';
import { overwriteHeader } from '../../../../src/main/vault/overwrite-header';
import { vaultPaths } from '../../../../src/main/vault/vault-paths';
import { temporaryFolder } from '../../../support/temporary-folder';

describe('what a removal takes away', () => {
  it('puts the new locks in both copies, and zeroes where the old ones stood', async () => {
    const paths = vaultPaths(temporaryFolder(), 'own');
    mkdirSync(paths.folder, { recursive: true });
    for (const path of [paths.header, paths.headerCopy]) writeFileSync(path, 'the old locks');
    // Another name for the same bytes on the disk.
    const watched = join(paths.folder, 'watched');
    linkSync(paths.header, watched);
    await overwriteHeader(paths, 'the new locks');
    expect(readFileSync(paths.header, 'utf8')).toBe('the new locks');
    expect(readFileSync(paths.headerCopy, 'utf8')).toBe('the new locks');
    expect(readFileSync(watched).every((byte) => byte === 0)).toBe(true);
    expect(readdirSync(paths.folder).sort()).toEqual(['vault.copy.json', 'vault.json', 'watched']);
  });

  it('writes over what a kill left aside', async () => {
    const paths = vaultPaths(temporaryFolder(), 'own');
    mkdirSync(paths.folder, { recursive: true });
    writeFileSync(`${paths.header}.old`, 'the old locks');
    writeFileSync(paths.headerCopy, 'the old locks');
    await overwriteHeader(paths, 'the new locks');
    expect(readdirSync(paths.folder).sort()).toEqual(['vault.copy.json', 'vault.json']);
  });

  it('removes no backup unless a verified one stays', async () => {
    const folder = join(temporaryFolder(), 'backups');
    const backups = backupFolder(folder);
    const [first, second] = [await backups.write(1, Uint8Array.of(1)), await backups.write(2, Uint8Array.of(2))];
    expect(await backups.removeOthers([second])).toBeNull();
    expect(readdirSync(folder)).toHaveLength(2);
    await backups.verified(second);
    expect(await backups.removeOthers([second])).toEqual({ removed: [first], left: [] });
    expect((await backups.list()).map(({ name }) => name)).toEqual([second]);
  });
});
