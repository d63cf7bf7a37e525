import type { Page } from '@playwright/test';
import { arrive } from './arrive';
import { readsWhole } from './cut-off';

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
    useRecoveryKey: page.getByRole('button', { name: 'Use your recovery key' }),
    recoveryKey: page.getByLabel('Recovery key'),
  };
}
