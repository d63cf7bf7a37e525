import { expect, type ElectronApplication, type Page } from '@playwright/test';
import { answerDialogues } from '../../support/launch';
import { arrive, check } from './arrive';
import { readsWhole } from './cut-off';

/** The page that removes a child for good, and what it shows afterwards. */
export async function removePage(page: Page) {
  await arrive(page, 'remove-light', /^Remove .* for good$/u);
  await readsWhole(page);
  return {
    confirm: page.getByLabel(/^Type .* to confirm$/u),
    passphrase: page.getByLabel('Your passphrase', { exact: true }),
    remove: page.getByRole('button', { name: 'Remove this child for good' }),
    keep: page.getByRole('button', { name: 'Keep this child' }),
    problems: page.getByRole('group', { name: 'There is a problem' }),
    check: (as: string) => check(page, as),
  };
}

/** What was removed, and the certificate. */
export async function removedPage(page: Page) {
  await expect(page.getByRole('heading', { level: 1, name: 'A child was removed for good' })).toBeVisible({
    timeout: 30_000,
  });
  await check(page, 'removed-light');
  return {
    saveTo: async (electron: ElectronApplication, path: string) => {
      await answerDialogues(electron, { save: path });
      await page.getByRole('button', { name: 'Save the certificate' }).click();
      await expect(page.getByText(/^Saved as /u)).toBeVisible({ timeout: 30_000 });
    },
    openCaseload: page.getByRole('button', { name: 'Open the caseload' }),
  };
}
