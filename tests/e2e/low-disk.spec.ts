import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { RunningApp } from '../support/launch';
import { smallDisk, type SmallDisk } from '../support/small-disk';
import { smallReturnFolder, smallReturnToday } from '../support/small-return';
import { check } from './pages/arrive';
import { backupsPart } from './pages/backups-part';
import { caseloadPage } from './pages/caseload-page';
import { childPage } from './pages/child-page';
import { checkInDark } from './pages/looks';
import { unlockPage } from './pages/unlock-page';
import { loadReturn, passphrase, setUpCaseload } from './steps/set-up';
import { start } from './steps/start';

const MB = 1024 * 1024;

async function lockAndUnlock(app: RunningApp): Promise<void> {
  await app.page().keyboard.press('Control+L');
  const page = await app.nextPage();
  await (await unlockPage(page)).unlockWith(passphrase);
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible({ timeout: 30_000 });
}

const openRailPage = (app: RunningApp, name: RegExp) =>
  app.page().getByRole('navigation', { name: 'Main' }).getByRole('button', { name }).click();

/** The facts of the one child, as they stand in the window that shows now. */
const facts = (app: RunningApp) => ({
  language: app.page().getByLabel('First language (optional)', { exact: true }),
  state: app.page().getByTestId('save-state'),
});

/** A caseload of one child on the small disk, at the child's facts, with a backup made at a lock. */
async function onChildFacts(userData: string): Promise<RunningApp> {
  const app = await start({ today: smallReturnToday, userData });
  await setUpCaseload(app);
  await (await loadReturn(app, smallReturnFolder())).row('104077').dblclick();
  await (await childPage(app.page(), /104077/u)).show('Facts');
  await facts(app).language.fill('Welsh');
  await expect(facts(app).state).toHaveText(/^Saved \d/u);
  await lockAndUnlock(app);
  return app;
}

async function saysThatRoomIsLow(app: RunningApp, userData: string): Promise<void> {
  const backups = join(userData, 'vault', 'backups');
  const kept = readdirSync(backups);
  await lockAndUnlock(app);
  await expect(app.page().getByText(/^Only about 1\d0 MB are left on this laptop’s disk\.$/u)).toBeVisible();
  await facts(app).language.fill('Polish');
  await expect(facts(app).state).toHaveText(/^Saved \d/u);
  await check(app.page(), 'low-room-light');
  await checkInDark(app.page(), 'low-room');
  await openRailPage(app, /^Settings/u);
  await (await backupsPart(app.page())).now.click();
  await expect(app.page().getByText(/^Less than 200 MB would be left on the disk/u)).toBeVisible();
  expect(readdirSync(backups)).toEqual(kept);
  await openRailPage(app, /^Caseload/u);
  await (await caseloadPage(app.page())).row('104077').dblclick();
  await (await childPage(app.page(), /104077/u)).show('Facts');
}

async function losesNothingWhenFull(app: RunningApp, disk: SmallDisk): Promise<void> {
  // The last block of the file of saves has some room of its own, and the browser's own files make some now and then.
  let typed = 0;
  await expect(async () => {
    typed += 1;
    disk.leave(0);
    await facts(app).language.fill(`Romanian ${String(typed)}`);
    await expect(facts(app).state).toContainText('Not saved: the disk is full', { timeout: 3_000 });
  }).toPass({ timeout: 90_000 });
  await facts(app).language.fill('Romanian');
  await expect(app.page().getByText('This laptop’s disk is full.')).toBeVisible({ timeout: 20_000 });
  await check(app.page(), 'full-disk-light');
  disk.leave(300 * MB);
  await expect(facts(app).state).toHaveText(/^Saved \d/u, { timeout: 20_000 });
  await expect(app.page().getByText(/left on this laptop’s disk|disk is full/u)).toHaveCount(0, { timeout: 20_000 });
}

test('With little room left saves go on, backups wait and say so, and a full disk loses nothing that was saved', async () => {
  test.setTimeout(180_000);
  const disk = smallDisk(420);
  if ('why' in disk) {
    console.log(`not run: low disk, ${disk.why}`);
    return;
  }
  const userData = join(disk.folder, 'profile');
  mkdirSync(userData);
  try {
    const app = await onChildFacts(userData);
    disk.leave(150 * MB);
    await saysThatRoomIsLow(app, userData);
    await losesNothingWhenFull(app, disk);
    await app.kill();
    const again = await start({ today: smallReturnToday, userData });
    await (await unlockPage(again.page())).unlockWith(passphrase);
    await expect(facts(again).language).toHaveValue('Romanian', { timeout: 30_000 });
    await again.close();
  } finally {
    disk.unmount();
  }
});
