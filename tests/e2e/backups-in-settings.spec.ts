import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { answerDialogues, freshFolder, type RunningApp } from '../support/launch';
import { checkInDark } from './pages/looks';
import { settingsPage } from './pages/settings-page';
import { passphrase, setUpCaseload } from './steps/set-up';
import { start } from './steps/start';

const backupsIn = (folder: string): readonly string[] =>
  readdirSync(folder).filter((name) => name.endsWith('.chairside'));

async function openSettings(page: Page) {
  await page.getByRole('navigation', { name: 'Main' }).getByRole('button', { name: 'Settings' }).click();
  return (await settingsPage(page)).backups();
}

test.describe('Backups in Settings', () => {
  test.describe.configure({ mode: 'serial' });
  let app: RunningApp;
  const second = freshFolder('second');
  test.beforeAll(async () => {
    app = await start({ today: '2026-11-23' });
    await setUpCaseload(app);
  });
  test.afterAll(async () => {
    expect(app.complaints).toEqual([]);
    await app.close();
  });

  test('A backup made now is listed as read back and opened, and none is made where nothing is new', async () => {
    const backups = await openSettings(app.page());
    await expect(backups.section).toContainText('There is no backup yet.');
    await backups.now.click();
    await expect(backups.section).toContainText(/The backup of .+ is made, read back from the disk and opened\./u);
    await expect(backups.kept).toHaveCount(2);
    await expect(backups.kept.last()).toContainText('Read back from the disk and opened');
    await backups.now.click();
    await expect(backups.section).toContainText('Nothing was saved since the newest backup');
    expect(backupsIn(join(app.userData, 'vault', 'backups'))).toHaveLength(1);
  });

  test('A second folder gets what is kept; while it is away it is not made again, and gets the rest when it is back', async () => {
    const { second: part } = await (await settingsPage(app.page())).backups();
    await answerDialogues(app.electron, { open: [join(app.userData, 'vault')] });
    await part.choose.click();
    await expect(part.region).toContainText('That folder is Chairside’s own.');
    await answerDialogues(app.electron, { open: [second] });
    await part.choose.click();
    await expect(part.region).toContainText(/Copies last arrived on/u);
    expect(backupsIn(second)).toEqual(backupsIn(join(app.userData, 'vault', 'backups')));

    renameSync(second, `${second}-away`);
    await part.copy.click();
    await expect(part.region).toContainText('It was not there when the last backup was made.');
    expect(() => readdirSync(second)).toThrow();
    mkdirSync(second);
    await part.copy.click();
    await expect(part.region).toContainText('none of the backups that were put in it');
    expect(readdirSync(second)).toEqual([]);
    await (await (await settingsPage(app.page())).backups()).look('backups-second-away-light');
    await checkInDark(app.page(), 'backups-second-away');

    rmSync(second, { recursive: true });
    renameSync(`${second}-away`, second);
    await part.copy.click();
    await expect(part.region).toContainText(/Copies last arrived on/u);
    await expect(part.region).not.toContainText('did not arrive');
  });

  test('Proving a backup says what was compared, and tells saves made since from what would be wrong', async () => {
    const page = app.page();
    const { proof, look } = await (await settingsPage(page)).backups();
    await proof.prove.click();
    await expect(proof.region).toContainText('Enter your passphrase');
    await proof.passphrase.fill('another passphrase');
    await proof.prove.click();
    await expect(proof.region).toContainText('That passphrase does not open the newest backup.');
    await proof.passphrase.fill(passphrase);
    await proof.passphrase.press('Enter');
    await expect(proof.region).toContainText('Your backup works.', { timeout: 30_000 });
    await expect(proof.region).toContainText(/All \d+ are the same as what is open now\./u);
    await look('backups-proved-light');
    await checkInDark(page, 'backups-proved');
  });
});

test('A second folder that a policy file sets shows who set it, and cannot be changed', async () => {
  const folder = freshFolder('policy');
  const set = join(folder, 'backups');
  mkdirSync(set);
  const file = join(folder, 'policy.json');
  writeFileSync(file, JSON.stringify({ setBy: 'Northvale Council IT', backups: { secondFolder: set } }));
  process.env['CHAIRSIDE_POLICY'] = file;
  try {
    const app = await start({ today: '2026-11-23' });
    await setUpCaseload(app);
    const backups = await openSettings(app.page());
    await expect(backups.second.region).toContainText('Set by Northvale Council IT.');
    await expect(backups.second.chooseAnother).toHaveCount(0);
    await expect(backups.second.stop).toHaveCount(0);
    await backups.now.click();
    await expect(backups.second.region).toContainText(/Copies last arrived on/u);
    expect(backupsIn(set)).toHaveLength(1);
    await backups.look('backups-policy-light');
    await app.close();
  } finally {
    delete process.env['CHAIRSIDE_POLICY'];
  }
});
