import { basename } from 'node:path';
import { expect, type ElectronApplication, type Page } from '@playwright/test';
import { answerDialogues } from '../../support/launch';
import { arrive, check } from './arrive';

/** The record is final: its documents, ready to be saved where a person chooses. */
async function finalised(page: Page) {
  await expect(page.getByRole('heading', { level: 1, name: /is final$/u })).toBeVisible({ timeout: 60_000 });
  await check(page, 'finalised-light');
  return {
    saveWord: async (electron: ElectronApplication, document: 'Full record' | 'Decisions', path: string) => {
      await answerDialogues(electron, { save: path });
      await page.getByRole('button', { name: `Save Word document: ${document}` }).click();
      await expect(page.getByText(`It is called ${basename(path)}.`)).toBeVisible();
    },
    goToFiling: page.getByRole('button', { name: 'Go to filing' }),
  };
}

/** Everything answered and everything missing, before the record is sealed. */
export async function checkPage(page: Page, name = 'check-light') {
  await arrive(page, name, 'Check your answers before you finalise');
  const finalise = page.getByRole('button', { name: 'Finalise the record…' });
  return {
    missing: page.getByRole('group', { name: /to finish$/u }),
    finalise,
    sure: async () => {
      await finalise.click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('button', { name: 'Finalise the record' }).click();
      return finalised(page);
    },
  };
}
