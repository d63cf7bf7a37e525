import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { importPage } from './pages/import-page';
import { unlockPage } from './pages/unlock-page';
import { passphrase, setUpCaseload } from './steps/set-up';
import { start } from './steps/start';

test('An import that runs when the laptop sleeps stops between two children, says so, and goes on when it is loaded again', async () => {
  test.slow();
  const app = await start({ today: '2018-03-31' });
  await setUpCaseload(app);
  const folder = resolve('tests/samples/ssda903');
  const into = await importPage(app.page());
  await into.chooseFolder(app.electron, folder);
  await into.load.click();
  await app.electron.evaluate(({ powerMonitor }) => powerMonitor.emit('suspend'));
  const page = await app.nextPage();
  await expect(page.getByText('The import was stopped. Load the return again to bring in the rest.')).toBeVisible();
  await expect(page.getByText(/Everything you typed is saved\./u)).toBeVisible();

  await (await unlockPage(page)).unlockWith(passphrase);
  await page
    .getByRole('navigation', { name: 'Main' })
    .getByRole('button', { name: /^Import a return$/u })
    .click({ timeout: 30_000 });
  const again = await importPage(page);
  await again.chooseFolder(app.electron, folder);
  await again.load.click();
  await expect(again.loaded).toBeVisible({ timeout: 30_000 });
  await expect(page.getByRole('navigation', { name: 'Main' })).toContainText('Caseload 2,675');
  expect(app.complaints).toEqual([]);
  await app.close();
});
