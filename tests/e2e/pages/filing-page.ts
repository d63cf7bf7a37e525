import { expect, type ElectronApplication, type Page } from '@playwright/test';
import { answerDialogues } from '../../support/launch';
import { arrive, check } from './arrive';
import { readsWhole } from './cut-off';

/** The final documents, and their way out to the records system. */
export async function filingPage(page: Page) {
  await arrive(page, 'filing-light', 'Filing queue');
  await readsWhole(page);
  const exportButton = page.getByRole('button', { name: /^Export \d+ documents?$/u });
  return {
    documents: page.getByRole('region', { name: 'Final documents' }).locator('tbody').getByRole('row'),
    check: (as: string) => check(page, as),
    chooseAll: page.getByRole('button', { name: 'Choose all that wait' }),
    export: exportButton,
    outcome: page.getByRole('complementary', { name: 'Export' }).getByRole('status'),
    exportTo: async (electron: ElectronApplication, folder: string) => {
      await answerDialogues(electron, { open: [folder] });
      await exportButton.click();
      await expect(page.getByText(/documents? exported$/u)).toBeVisible();
    },
  };
}
