import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aComingVault, bringBack, comeIn, finishRestore, vaultsSetAside } from '../../../../src/main/vault/set-aside';
import { makeVault } from '../../../../src/main/vault/vault-folder';
import { type VaultPaths, vaultPaths } from '../../../../src/main/vault/vault-paths';
import { temporaryFolder } from '../../../support/temporary-folder';

const noon = new Date('2026-11-25T12:00:00.000Z');
const later = new Date('2026-11-25T13:00:00.500Z');

/** A vault that stands, and another that was put together beside it. */
async function twoVaults(): Promise<VaultPaths> {
  const paths = vaultPaths(temporaryFolder(), 'own');
  await makeVault(paths, '{"vault":"first"}');
  await makeVault(await aComingVault(paths), '{"vault":"second"}');
  return paths;
}

const standing = ({ header }: VaultPaths): string => readFileSync(header, 'utf8');

describe('a caseload that another takes the place of', () => {
  it('is set aside whole, and named with the moment at which it was', async () => {
    const paths = await twoVaults();
    writeFileSync(join(paths.blobs, 'ab'.repeat(16)), 'a sealed document');
    await comeIn(paths, noon);
    expect(standing(paths)).toBe('{"vault":"second"}');
    const [aside] = await vaultsSetAside(paths);
    expect(aside).toMatchObject({ name: 'vault-set-aside-20261125T120000000', at: noon.getTime() });
    expect(readFileSync(join(aside?.label ?? '', 'vault.json'), 'utf8')).toBe('{"vault":"first"}');
    expect(readdirSync(join(aside?.label ?? '', 'blobs'))).toEqual(['ab'.repeat(16)]);
  });

  it('comes back in its turn, and the other is set aside', async () => {
    const paths = await twoVaults();
    await comeIn(paths, noon);
    expect(await bringBack(paths, 'vault-set-aside-20261125T120000000', later)).toBe(true);
    expect(standing(paths)).toBe('{"vault":"first"}');
    expect((await vaultsSetAside(paths)).map(({ name }) => name)).toEqual(['vault-set-aside-20261125T130000500']);
  });

  it('stays where none of that name was set aside, or the name leads elsewhere', async () => {
    const paths = await twoVaults();
    mkdirSync(join(paths.folder, '..', 'practice'));
    for (const name of ['vault-set-aside-20261125T120000000', 'practice', '../practice']) {
      expect(await bringBack(paths, name, later)).toBe(false);
    }
    expect(standing(paths)).toBe('{"vault":"first"}');
  });

  it('has its place taken at the next start where the app ended between the two', async () => {
    const paths = await twoVaults();
    renameSync(paths.folder, `${paths.folder}-set-aside-20261125T120000000`);
    await finishRestore(paths);
    expect(standing(paths)).toBe('{"vault":"second"}');
  });

  it('stays where the other was never whole', async () => {
    const paths = vaultPaths(temporaryFolder(), 'own');
    await aComingVault(paths);
    await finishRestore(paths);
    expect(existsSync(paths.folder)).toBe(false);
    await makeVault(paths, '{"vault":"first"}');
    await finishRestore(paths);
    expect(standing(paths)).toBe('{"vault":"first"}');
  });
});
