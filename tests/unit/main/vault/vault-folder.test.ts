import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { holdsVault, makeVault, readHeader, removeVault, writeHeader } from '../../../../src/main/vault/vault-folder';
import { vaultPaths } from '../../../../src/main/vault/vault-paths';
import { temporaryFolder } from '../../../support/temporary-folder';

const aPlace = () => vaultPaths(temporaryFolder(), 'own');

describe('a vault’s folder', () => {
  it('holds an empty journal, room for blobs and vault.json twice, for its owner only', async () => {
    const paths = aPlace();
    await makeVault(paths, '{"format":1}');
    expect(readdirSync(paths.folder).sort()).toEqual(['blobs', 'journal.log', 'vault.copy.json', 'vault.json']);
    expect(await readHeader(paths)).toEqual(['{"format":1}', '{"format":1}']);
    expect(statSync(paths.folder).mode & 0o077).toBe(0);
    expect(statSync(paths.header).mode & 0o077).toBe(0);
  });

  it('counts as a vault while any of it stands, even its journal alone', async () => {
    const paths = aPlace();
    expect(await holdsVault(paths)).toBe(false);
    await makeVault(paths, '{}');
    rmSync(paths.header);
    expect(await holdsVault(paths)).toBe(true);
    rmSync(paths.headerCopy);
    expect(await holdsVault(paths)).toBe(false);
    writeFileSync(paths.journal, 'frames');
    expect(await holdsVault(paths)).toBe(true);
  });

  it('counts as a vault where documents alone are left of it', async () => {
    const paths = aPlace();
    await makeVault(paths, '{}');
    for (const file of [paths.header, paths.headerCopy, paths.journal]) rmSync(file);
    expect(await holdsVault(paths)).toBe(false);
    writeFileSync(join(paths.blobs, 'ab'.repeat(16)), 'a sealed document');
    expect(await holdsVault(paths)).toBe(true);
  });

  it('gives the copy that is left when the other is gone', async () => {
    const paths = aPlace();
    await makeVault(paths, '{"a":1}');
    await writeHeader(paths, '{"a":2}');
    rmSync(paths.header);
    expect(await readHeader(paths)).toEqual([null, '{"a":2}']);
  });

  it('is gone whole when a practice vault is removed, and may be removed twice', async () => {
    const paths = aPlace();
    await makeVault(paths, '{}');
    writeFileSync(join(paths.blobs, 'a'), 'x');
    await removeVault(paths);
    await removeVault(paths);
    expect(existsSync(paths.folder)).toBe(false);
    expect(existsSync(`${paths.folder}.removed`)).toBe(false);
  });

  it('of the practice caseload stands apart from the chair’s own', () => {
    expect(vaultPaths('/data', 'own').folder).not.toBe(vaultPaths('/data', 'practice').folder);
  });

  it('keeps the header’s words exactly', async () => {
    const paths = aPlace();
    await makeVault(paths, '{"note":"Zoë’s"}');
    expect(readFileSync(paths.headerCopy, 'utf8')).toBe('{"note":"Zoë’s"}');
  });
});
