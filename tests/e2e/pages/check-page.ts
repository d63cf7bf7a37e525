import { basename } from 'node:path';
import { expect, type ElectronApplication, type Page } from '@playwright/test';
import { answerDialogues } from '../../support/launch';
import { arrive, check } from './arrive';

/** The record is final: its documents, what the manager says, and the way to a correction. */
export async function finalPage(page: Page, name = 'finalised-light') {
  await expect(page.getByRole('heading', { level: 1, name: /is final$/u })).toBeVisible({ timeout: 60_000 });
  await check(page, name);
  const dialog = page.getByRole('dialog');
  return {
    receivedOn: page.getByRole('group', { name: 'Day the manager received the decisions' }),
    answer: (decision: number, words: string) =>
      page.getByRole('radiogroup', { name: `The manager’s answer to decision ${String(decision)}` }).getByText(words),
    managerWords: (decision: number) => page.getByLabel(`What the manager said to decision ${String(decision)}`),
    addDisagreement: page.getByRole('button', { name: 'Add a disagreement' }),
    whoDisagrees: page.getByRole('combobox', { name: 'Who does not agree?' }),
    disagreement: page.getByLabel('What they do not agree with, in their words'),
    documents: page.getByRole('button', { name: /^Save Word document/u }),
    correct: async (why: string) => {
      await page.getByRole('button', { name: 'Correct the record…' }).click();
      await dialog.getByRole('button', { name: 'Open the review for correction' }).click();
      await expect(dialog.getByLabel('What is to be corrected, and why?')).toBeFocused();
      await check(page, 'correct-record-light');
      await page.keyboard.type(why);
      await dialog.getByRole('button', { name: 'Open the review for correction' }).click();
    },
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
      return finalPage(page);
    },
  };
}
