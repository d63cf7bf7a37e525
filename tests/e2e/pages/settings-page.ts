import type { Page } from '@playwright/test';
import { arrive, check } from './arrive';
import { readsWhole } from './cut-off';

/** What the chair decides about this caseload and this laptop. */
export async function settingsPage(page: Page) {
  await arrive(page, 'settings-light', 'Settings');
  await readsWhole(page);
  return {
    choosePassphrase: async () => {
      await page.getByRole('button', { name: 'Choose a new passphrase' }).click();
      await check(page, 'settings-passphrase-light');
      return {
        now: page.getByLabel('Passphrase now', { exact: true }),
        next: page.getByLabel('New passphrase', { exact: true }),
        again: page.getByLabel('New passphrase again', { exact: true }),
        change: page.getByRole('button', { name: 'Change the passphrase' }),
        problems: page.getByRole('group', { name: 'There is a problem' }),
      };
    },
    section: (title: string) => page.getByRole('region', { name: title }),
  };
}
