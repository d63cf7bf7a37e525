import type { Page } from '@playwright/test';
import { arrive, check } from './arrive';
import { backupsPart } from './backups-part';
import { readsWhole } from './cut-off';
import { newRecoveryKey } from './recovery-key';

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
    replaceRecoveryKey: async (passphrase: string) => {
      await page.getByRole('button', { name: 'Replace the recovery key' }).click();
      return newRecoveryKey(page, passphrase);
    },
    identity: () => {
      const section = page.getByRole('region', { name: 'This caseload’s identity' });
      return {
        section,
        words: section.getByRole('list', { name: 'The six words of this caseload' }).getByRole('listitem'),
        save: section.getByRole('button', { name: 'Save the public half' }),
        add: section.getByRole('button', { name: 'Add a person from their public half' }),
        theirWords: section.getByRole('list', { name: 'The six words of this public half' }).getByRole('listitem'),
        name: section.getByLabel('Name you know them by'),
        match: section.getByRole('button', { name: 'The words match: add this person' }),
        differ: section.getByRole('button', { name: 'The words are different' }),
        look: (name: string) => check(page, name),
      };
    },
    hide: page.getByRole('checkbox', { name: 'Hide this window from screen sharing and screenshots' }),
    lockAfter: page.getByLabel('Lock when nobody has used the laptop for'),
    backups: () => backupsPart(page),
    deviceKey: () => {
      const section = page.getByRole('region', { name: 'This laptop’s own key' });
      return {
        section,
        /** The way in, and in the form the change itself. */
        use: section.getByRole('button', { name: 'Use this laptop’s key too' }),
        alone: section.getByRole('button', { name: 'Go back to the passphrase alone' }),
        goAlone: section.getByRole('button', { name: 'Use the passphrase alone' }),
        passphrase: section.getByLabel('Your passphrase'),
        problems: section.getByRole('group', { name: 'There is a problem' }),
        look: (name: string) => check(page, name),
      };
    },
    bankHolidays: () => {
      const section = page.getByRole('region', { name: 'Bank holidays' });
      return {
        section,
        load: section.getByRole('button', { name: 'Load a newer list' }),
        useBuiltIn: section.getByRole('button', { name: 'Use those that came with the app' }),
        said: section.getByRole('status'),
        look: (name: string) => check(page, name),
      };
    },
    section: (title: string) => page.getByRole('region', { name: title, exact: true }),
  };
}
