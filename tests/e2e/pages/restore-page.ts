import type { ElectronApplication, Page } from '@playwright/test';
import { answerDialogues } from '../../support/launch';
import { arrive, check } from './arrive';
import { readsWhole } from './cut-off';

/** A caseload from a backup file, before anything is open. */
export async function restorePage(page: Page, name = 'restore-light') {
  await arrive(page, name, 'Restore a backup');
  await readsWhole(page);
  const look = async (as: string) => {
    await check(page, as);
    await readsWhole(page);
  };
  return {
    look,
    choose: async (electron: ElectronApplication, file: string) => {
      await answerDialogues(electron, { open: [file] });
      await page.getByRole('button', { name: /^Choose (?:the backup file|another backup)$/u }).click();
    },
    problem: page.getByRole('main').getByRole('alert'),
    passphrase: page.getByLabel('Passphrase of that caseload', { exact: true }),
    recoveryKey: page.getByLabel('Recovery key of that caseload'),
    otherWay: page.getByRole('button', { name: /^Use the (?:recovery key|passphrase)$/u }),
    restore: page.getByRole('button', { name: 'Restore this backup' }),
    leave: page.getByRole('button', { name: 'Go back to unlocking' }),
    bringBack: page.getByRole('button', { name: /^Bring this one back/u }),
  };
}
