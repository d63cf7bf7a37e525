import { expect, type ElectronApplication, type Page } from '@playwright/test';
import { answerDialogues } from '../../support/launch';
import { check } from './arrive';

/** The part of a child's page that tells who changed what, once it shows. */
export async function changesPart(page: Page) {
  const changes = page.getByRole('region', { name: 'Who changed what, and when' });
  await expect(changes).toBeVisible({ timeout: 30_000 });
  const filters = page.getByRole('group', { name: 'Which changes show' });
  return {
    row: (words: string) => changes.getByRole('row').filter({ hasText: words }),
    rows: changes.locator('tbody').getByRole('row'),
    count: changes.getByText(/^\d+ changes?/u).first(),
    filter: (label: 'Who' | 'Part of the file' | 'Month') => filters.getByLabel(label, { exact: true }),
    earlier: page.getByRole('button', { name: /^Show \d+ earlier changes$/u }),
    /** Exports to a folder; answers the number that was shown to keep. */
    exportTo: async (electron: ElectronApplication, folder: string): Promise<string> => {
      await answerDialogues(electron, { open: [folder] });
      await page.getByRole('button', { name: 'Export this history' }).click();
      await expect(page.getByText(/changes exported$/u)).toBeVisible();
      const seal = page.getByLabel('SHA-256 of the statement');
      await seal.scrollIntoViewIfNeeded();
      return ((await seal.textContent()) ?? '').replaceAll(' ', '');
    },
    check: (as: string) => check(page, as),
  };
}
