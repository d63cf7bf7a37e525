import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { buildHarness } from '../../support/harness/build-harness';
import { inVault } from '../../support/harness/vault-page';
import { launch, type RunningApp } from '../../support/launch';
import { flipByte, sizeOf, vaultFile } from '../../support/vault-files';

const passphrase = 'tinder lathe orbit walnut';
let appFolder = '';

test.beforeAll(async () => {
  appFolder = await buildHarness();
});

const backupsIn = (userData: string): readonly string[] =>
  existsSync(join(userData, 'vault', 'backups'))
    ? readdirSync(join(userData, 'vault', 'backups')).filter((name) => name.endsWith('.chairside'))
    : [];

async function save({ page }: RunningApp, subject: string, words: string): Promise<void> {
  const saved = await inVault(page(), 'append', [{ subject, path: ['words'], after: words }]);
  expect(saved.ok).toBe(true);
}

/** A vault with two values and a few saves, and its first backup. */
async function aVault() {
  const app = await launch({ appFolder });
  const { root = '' } = await inVault(app.page(), 'create', 'own', passphrase);
  const added = await inVault(app.page(), 'addSubjects', 1);
  if (!added.ok) throw new Error(added.error.code);
  const [child = ''] = added.value;
  for (const subject of [root, child]) {
    await inVault(app.page(), 'append', [{ subject, path: [], after: { words: 'one', more: 'x'.repeat(2_000) } }]);
  }
  await save(app, child, 'the words of the first day');
  return { app, root, child };
}

async function reopened(userData: string) {
  const app = await launch({ appFolder, userData });
  const opened = await inVault(app.page(), 'unlock', 'own', passphrase);
  return { app, opened, codes: (opened.repairs ?? []).map(({ code }) => code) };
}

const words = (more: string) => ({ words: more, more: 'x'.repeat(2_000) });

test('A backup is read back from the disk and opened before it counts, and none is made where nothing is new', async () => {
  const { app } = await aVault();
  expect(await inVault(app.page(), 'backUp')).toEqual({ counter: 3, subjects: 2 });
  expect(await inVault(app.page(), 'backUp')).toBe('nothing-new');
  expect(await inVault(app.page(), 'backups')).toMatchObject([{ counter: 3, verified: true }]);
  expect(await inVault(app.page(), 'prove', passphrase)).toMatchObject({ inBackup: 2, open: 2, same: 2 });
  expect(await inVault(app.page(), 'prove', 'another passphrase')).toBe('wrong-passphrase');
  await app.close();
});

test('With the database and the cut journal gone, the newest backup gives back all that it holds', async () => {
  const { app, root, child } = await aVault();
  for (const day of ['second', 'third']) {
    await inVault(app.page(), 'backUp');
    await save(app, child, `the words of the ${day} day`);
  }
  const journal = vaultFile(app.userData, 'journal.log');
  const before = sizeOf(journal);
  await inVault(app.page(), 'backUp');
  expect(sizeOf(journal)).toBeLessThan(before);
  await app.kill();
  rmSync(join(app.userData, 'IndexedDB'), { recursive: true });
  rmSync(journal);
  const { app: again, opened, codes } = await reopened(app.userData);
  expect(opened.values).toEqual({ [root]: words('one'), [child]: words('the words of the third day') });
  expect(codes).toEqual(['rebuilt-from-backup', 'journal-restored']);
  expect(await inVault(again.page(), 'check')).toEqual([]);
  await inVault(again.page(), 'close');
  const third = await inVault(again.page(), 'unlock', 'own', passphrase);
  expect(third.repairs).toEqual([]);
  await again.close();
});

test('With the database gone and the newest backup flipped, the one before it and the cut journal lose nothing', async () => {
  const { app, root, child } = await aVault();
  for (const day of ['second', 'third']) {
    await inVault(app.page(), 'backUp');
    await save(app, child, `the words of the ${day} day`);
  }
  await inVault(app.page(), 'backUp');
  await save(app, child, 'words after the last backup');
  await app.kill();
  const folder = join(app.userData, 'vault', 'backups');
  const newest = [...backupsIn(app.userData)].sort((a, b) => parseInt(b) - parseInt(a))[0] ?? '';
  flipByte(join(folder, newest), Math.floor(sizeOf(join(folder, newest)) * Math.random()));
  rmSync(join(app.userData, 'IndexedDB'), { recursive: true });
  const { app: again, opened, codes } = await reopened(app.userData);
  expect(opened.values).toEqual({ [root]: words('one'), [child]: words('words after the last backup') });
  expect(codes).toEqual(['rebuilt-from-backup', 'backup-damaged']);
  expect(await inVault(again.page(), 'check')).toEqual([]);
  await again.close();
});

test('Nothing is pruned for a backup that does not open, and the verified ones stay to five on one day', async () => {
  const { app, child } = await aVault();
  for (let nth = 0; nth < 7; nth += 1) {
    await save(app, child, `save ${nth}`);
    expect(await inVault(app.page(), 'backUp')).toMatchObject({ subjects: 2 });
  }
  expect(backupsIn(app.userData)).toHaveLength(5);
  await app.close();
});
