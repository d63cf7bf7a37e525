import { expect, test } from '@playwright/test';
import { launch } from '../support/launch';
import { caseloadPage } from './pages/caseload-page';
import { childPage } from './pages/child-page';
import { openPractice } from './steps/set-up';

test('The child’s page says who changed what, when, and what it said before, also after a lock', async () => {
  const app = await launch();
  await openPractice(app);
  await (await caseloadPage(app.page(), 'caseload-practice-light')).row('Nell').dblclick();
  const child = await childPage(app.page(), /^Nell/u);
  await child.show('Facts');
  await child.fact('First language (optional)').fill('Sallowthornish');
  await child.show('Changes');
  const row = (page = app.page()) => page.getByRole('row').filter({ hasText: 'Sallowthornish' });
  await expect(row()).toContainText('First language');
  await expect(row()).toContainText('Marian Tolliver');
  await app.page().keyboard.press('Control+L');
  const page = await app.nextPage();
  await page.getByRole('button', { name: 'Open the practice caseload' }).click();
  await expect(row(page)).toContainText('First language', { timeout: 30_000 });
  expect(await page.getByRole('row').count()).toBeGreaterThan(10);
  await page.getByRole('button', { name: /^Show \d+ earlier changes$/u }).click();
  expect(app.complaints).toEqual([]);
  await app.close();
});
