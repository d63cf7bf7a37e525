import { cpSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { inVault } from '../../support/harness/vault-page';
import {
  backupsIn,
  expectGone,
  expectOpensWithout,
  passphrase,
  stays,
  unlocked,
  vaultToErase,
  type VaultToErase,
} from '../../support/harness/vault-to-erase';
import { answerDialogues, freshFolder, launch } from '../../support/launch';
import { vaultFile } from '../../support/vault-files';

let made: VaultToErase;

test.beforeAll(async () => {
  made = await vaultToErase();
});

test('A child who is removed is gone from every file, and both the passphrase and the recovery key open the rest', async () => {
  const app = await unlocked(made);
  const page = app.page();
  const before = readFileSync(vaultFile(app.userData, 'vault.json'), 'utf8');
  expect(await inVault(page, 'erase', made.gone, `${passphrase}s`)).toEqual({ code: 'wrong-passphrase' });
  expect(readFileSync(vaultFile(app.userData, 'vault.json'), 'utf8')).toBe(before);
  const { code, erasure } = await inVault(page, 'erase', made.gone, passphrase);
  expect(code).toBe('erased');
  expect(erasure).toMatchObject({
    subject: made.gone,
    documents: 2,
    backups: { left: [] },
    second: null,
  });
  expect([...(erasure?.backups.removed ?? [])].sort()).toEqual([...made.oldBackups].sort());
  expect(erasure?.revisions.to).toBeGreaterThan(erasure?.revisions.from ?? 0);
  await expectGone(app, made);
  // A child who comes afterwards is sealed under the new master.
  const added = await inVault(page, 'addSubjects', 1);
  expect(added.ok).toBe(true);
  await inVault(page, 'append', [{ subject: made.other, path: ['later'], after: 'words after' }]);
  expect(await inVault(page, 'backUp')).toMatchObject({ subjects: 2 });
  expect(await inVault(page, 'prove', passphrase)).toMatchObject({ inBackup: 2, same: 2 });
  await inVault(page, 'settle');
  expect(await inVault(page, 'check')).toEqual([]);
  await app.close();

  const again = await launch({ appFolder: made.appFolder, userData: app.userData });
  await expectOpensWithout(again, made);
  await expectGone(again, made);
  expect(app.complaints).toEqual([]);
  await again.close();
});

test('With the database gone after a removal, the new backups give back everything but the child', async () => {
  const app = await unlocked(made);
  await inVault(app.page(), 'erase', made.gone, passphrase);
  await inVault(app.page(), 'append', [{ subject: made.other, path: ['later'], after: 'words after' }]);
  await app.kill();
  renameSync(join(app.userData, 'IndexedDB'), join(app.userData, 'gone'));
  const again = await launch({ appFolder: made.appFolder, userData: app.userData });
  const opened = await inVault(again.page(), 'unlock', 'own', passphrase);
  expect((opened.repairs ?? []).map(({ code }) => code)).toEqual(['rebuilt-from-backup']);
  expect(opened.values?.[made.other]).toMatchObject({ ...stays, later: 'words after' });
  expect(opened.values?.[made.gone]).toBeUndefined();
  await again.close();
});

test('A second place that is away is told of, and cleared when a backup next reaches it', async () => {
  const app = await unlocked(made);
  const page = app.page();
  const share = freshFolder('share');
  await answerDialogues(app.electron, { open: [share] });
  await inVault(page, 'chooseSecondPlace');
  await inVault(page, 'append', [{ subject: made.other, path: ['more'], after: 'words' }]);
  await inVault(page, 'backUp');
  const there = backupsIn(share);
  expect(there).toHaveLength(3);
  expect(readdirSync(join(share, 'documents'))).toHaveLength(3);
  // Another laptop's backup in the same folder is none of ours.
  const strange = `1-${'0'.repeat(32)}.chairside`;
  cpSync(join(share, there[0] ?? ''), join(share, strange));
  const bytes = readFileSync(join(share, strange), 'latin1');
  const id = /"id":"([0-9a-f]{32})"/u.exec(bytes)?.[1] ?? '';
  writeFileSync(join(share, strange), bytes.replaceAll(id, 'f'.repeat(32)), 'latin1');
  renameSync(share, `${share}.away`);
  const { erasure } = await inVault(page, 'erase', made.gone, passphrase);
  expect(erasure?.second).toEqual({ reached: false, removed: [], left: [] });
  renameSync(`${share}.away`, share);
  await inVault(page, 'append', [{ subject: made.other, path: ['more'], after: 'more words' }]);
  await inVault(page, 'backUp');
  const after = backupsIn(share);
  expect(after).toContain(strange);
  expect(after.filter((name) => there.includes(name))).toEqual([]);
  expect(readdirSync(join(share, 'documents'))).toEqual([made.documents[1]]);
  await app.close();
});
