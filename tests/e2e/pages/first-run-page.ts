import type { Page } from '@playwright/test';
import { arrive, check } from './arrive';
import { readsWhole } from './cut-off';

/** `3. K7QW` as the page shows a group of the key: its number, then its characters. */
const groupOf = (text: string): string => text.replace(/^\s*\d+\s*/u, '').trim();

/** The second step: the recovery key, shown once. */
async function recoveryKeyStep(page: Page) {
  await arrive(page, 'recovery-key-light', 'Keep your recovery key');
  const shown = await page.getByRole('list', { name: 'Recovery key' }).getByRole('listitem').allInnerTexts();
  const groups = shown.map(groupOf);
  const asked = await page
    .getByLabel(/^Type group \d, to check you have it$/u)
    .evaluateAll((fields) => fields.map((field) => Number(field.id.replace('group-', ''))));
  const field = (number: number) => page.locator(`#group-${String(number)}`);
  return {
    groups,
    /** The numbers of the two groups to type back. */
    asked,
    field,
    rightGroup: (number: number) => groups[number - 1] ?? '',
    create: page.getByRole('button', { name: 'Create my caseload' }),
    typeBoth: async () => {
      for (const number of asked) await field(number).fill(groups[number - 1] ?? '');
    },
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
