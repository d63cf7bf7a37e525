import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { freshFolder } from '../support/launch';
import { smallReturnFolder, smallReturnToday } from '../support/small-return';
import { caseloadPage } from './pages/caseload-page';
import { childPage } from './pages/child-page';
import { checkInDark } from './pages/looks';
import { removedPage, removePage } from './pages/remove-page';
import { settingsPage } from './pages/settings-page';
import { loadReturn, passphrase, setUpCaseload } from './steps/set-up';
import { start } from './steps/start';

test('A child is removed for good after it was said what goes, and the certificate is kept', async () => {
  const app = await start({ today: smallReturnToday });
  await setUpCaseload(app);
  const caseload = await loadReturn(app, smallReturnFolder());
  const page = app.page();
  await caseload.view('By next date').click();
  await caseload.row('104077').dblclick();
  await (await childPage(page, '104077', 'child-without-name-light')).show('Changes');
  await page.getByRole('button', { name: 'Remove this child for good' }).click();

  const form = await removePage(page);
  await checkInDark(page, 'remove');
  await form.remove.click();
  await expect(form.problems).toBeFocused();
  await expect(form.problems.getByRole('button')).toHaveText([/^Type 104077/u, 'Enter your passphrase']);
  await form.confirm.fill('104077');
  await form.passphrase.fill('not the passphrase');
  await form.remove.click();
  await expect(form.problems).toContainText('That is not the passphrase', { timeout: 30_000 });
  await form.check('remove-problem-light');
  // Each further wrong one waits longer.
  for (const wrong of ['wrong again', 'and again']) {
    await form.passphrase.fill(wrong);
    await expect(form.remove).toHaveAttribute('aria-disabled', 'false', { timeout: 30_000 });
    await form.remove.click();
  }
  await expect(app.page().getByText(/You can try again in \d seconds?\./u)).toBeVisible({ timeout: 30_000 });
  await expect(form.remove).toHaveAttribute('aria-disabled', 'false', { timeout: 30_000 });
  await form.passphrase.fill(passphrase);
  await form.remove.click();

  const removed = await removedPage(page);
  await checkInDark(page, 'removed');
  const folder = freshFolder('certificate');
  await removed.saveTo(app.electron, join(folder, 'certificate.docx'));
  expect(readdirSync(folder)).toEqual(['certificate.docx']);
  await removed.openCaseload.click();
  const after = await caseloadPage(page);
  await after.view('Everyone').click();
  await expect(after.row('104077')).toHaveCount(0);
  await expect(after.row('104078')).toHaveCount(1);
  await page
    .getByRole('navigation', { name: 'Main' })
    .getByRole('button', { name: /^Settings/u })
    .click();
  const settings = await settingsPage(page);
  await expect(settings.section('Children removed for good')).toContainText('ERA-2018-03-31-');
  expect(app.complaints).toEqual([]);
  await app.close();
});
