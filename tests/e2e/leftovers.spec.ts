import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { freshFolder } from '../support/launch';
import { check } from './pages/arrive';
import { checkInDark } from './pages/looks';
import { unlockPage } from './pages/unlock-page';
import { passphrase, setUpCaseload } from './steps/set-up';
import { start } from './steps/start';

test('What an end of the app left half written in a chosen folder is removed at the next unlock, and said', async () => {
  const app = await start({ today: '2026-11-23' });
  await setUpCaseload(app);
  await expect(app.page().getByRole('navigation', { name: 'Main' })).toBeVisible();
  await app.close();
  const folder = freshFolder('exports');
  const partial = join(folder, 'EXP-2026-11-23-1.partial');
  mkdirSync(partial);
  writeFileSync(join(partial, 'index.csv'), 'half');
  writeFileSync(join(folder, 'index.csv'), 'another export');
  writeFileSync(join(app.userData, 'unfinished.json'), JSON.stringify({ places: [partial] }));

  const again = await start({ today: '2026-11-23', userData: app.userData });
  const page = again.page();
  expect(readdirSync(folder)).toHaveLength(2);
  await (await unlockPage(page)).unlockWith(passphrase);
  await expect(page.getByText(`The part that was there, ${partial}, is removed.`)).toBeVisible({ timeout: 30_000 });
  expect(readdirSync(folder)).toEqual(['index.csv']);
  await check(page, 'leftovers-light');
  await checkInDark(page, 'leftovers');
  await page.getByRole('button', { name: 'Close this message' }).click();
  await expect(page.getByText('Something was not written to the end')).toHaveCount(0);
  expect(again.complaints).toEqual([]);
  await again.close();
});
