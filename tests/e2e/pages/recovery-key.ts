import type { Page } from '@playwright/test';
import { check } from './arrive';

/** `3. K7QW` as the page shows a group of the key: its number, then its characters. */
const groupOf = (text: string): string => text.replace(/^\s*\d+\s*/u, '').trim();

/** A recovery key as it shows, and the fields for the two groups that are typed back. */
export async function shownRecoveryKey(page: Page) {
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
    typeBoth: async () => {
      for (const number of asked) await field(number).fill(groups[number - 1] ?? '');
    },
  };
}

/** The passphrase, then a new key in the old one's place. */
export async function newRecoveryKey(page: Page, passphrase: string) {
  const field = page.getByLabel('Your passphrase');
  const make = page.getByRole('button', { name: 'Make a new recovery key' });
  await field.fill(`${passphrase}s`);
  await make.click();
  await page.getByText('That is not the passphrase of this caseload.').waitFor();
  await field.fill(passphrase);
  await make.click();
  const keep = page.getByRole('button', { name: 'Keep this recovery key' });
  await keep.waitFor();
  await check(page, 'new-recovery-key-light');
  return { ...(await shownRecoveryKey(page)), keep };
}
