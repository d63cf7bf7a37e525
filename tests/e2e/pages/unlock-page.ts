import type { Page } from '@playwright/test';
import { arrive } from './arrive';
import { readsWhole } from './cut-off';

/** What is asked of whoever opened with the recovery key. */
export async function newPassphrasePage(page: Page) {
  await arrive(page, 'new-passphrase-light', 'Choose a new passphrase');
  await readsWhole(page);
  return {
    passphrase: page.getByLabel('New passphrase', { exact: true }),
    again: page.getByLabel('New passphrase again'),
    use: page.getByRole('button', { name: 'Use this new passphrase' }),
    keepOld: page.getByRole('button', { name: 'Keep the old passphrase' }),
    problems: page.getByRole('group', { name: 'There is a problem' }),
  };
}

/** The gate of a caseload that is there already. */
export async function unlockPage(page: Page) {
  await arrive(page, 'unlock-light', 'Unlock your caseload');
  await readsWhole(page);
  const passphrase = page.getByLabel('Passphrase', { exact: true });
  const unlock = page.getByRole('button', { name: 'Unlock', exact: true });
  return {
    passphrase,
    unlock,
    unlockWith: async (words: string) => {
      await passphrase.fill(words);
      await unlock.click();
    },
    unlockWithRecoveryKey: async (key: string) => {
      await page.getByRole('button', { name: 'Use your recovery key' }).click();
      await page.getByLabel('Recovery key').fill(key);
      await unlock.click();
    },
    newPassphrase: () => newPassphrasePage(page),
    useRecoveryKey: page.getByRole('button', { name: 'Use your recovery key' }),
    recoveryKey: page.getByLabel('Recovery key'),
  };
}
