import type { Page } from '@playwright/test';
import { arrive, check } from './arrive';
import { readsWhole } from './cut-off';
import { shownRecoveryKey } from './recovery-key';

/** The second step: the recovery key, shown once. */
async function recoveryKeyStep(page: Page) {
  await arrive(page, 'recovery-key-light', 'Keep your recovery key');
  return {
    ...(await shownRecoveryKey(page)),
    create: page.getByRole('button', { name: 'Create my caseload' }),
    check: (name: string) => check(page, name),
  };
}

/** The way back into a locked practice caseload, where there is no other. */
export async function practiceGate(page: Page) {
  await arrive(page, 'unlock-practice-light', 'Unlock the practice caseload');
  return { open: page.getByRole('button', { name: 'Open the practice caseload' }) };
}

/** The first start on a laptop: set up a caseload, or try the practice one. */
export async function firstRunPage(page: Page) {
  await arrive(page, 'first-run-light', 'Say who you are and choose a passphrase');
  await readsWhole(page);
  return {
    name: page.getByLabel('Your name'),
    jobTitle: page.getByLabel('Your job title'),
    passphrase: page.getByLabel('Passphrase', { exact: true }),
    again: page.getByLabel('Passphrase again'),
    suggest: page.getByRole('button', { name: 'Suggest a passphrase' }),
    useSuggested: page.getByRole('button', { name: 'Use this passphrase' }),
    check: (name: string) => check(page, name),
    makeKey: page.getByRole('button', { name: 'Make my recovery key' }),
    problems: page.getByRole('group', { name: 'There is a problem' }),
    recoveryKey: () => recoveryKeyStep(page),
    practice: async () => {
      await page.getByRole('radio', { name: 'Try a practice caseload' }).check();
      await arrive(page, 'first-run-practice-light', 'Try a practice caseload');
      return { open: page.getByRole('button', { name: 'Open the practice caseload' }) };
    },
  };
}
