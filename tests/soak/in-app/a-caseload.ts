import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { childPage } from '../../e2e/pages/child-page';
import { unlockPage } from '../../e2e/pages/unlock-page';
import { loadReturn, passphrase, setUpCaseload } from '../../e2e/steps/set-up';
import { start } from '../../e2e/steps/start';
import { changeRows } from '../../support/harness/vault-page';
import { freshFolder, type RunningApp } from '../../support/launch';
import { smallReturnFolder, smallReturnToday } from '../../support/small-return';

/** Where the last words of the caseload stand: unlocking leads back to them. */
export const lastWords = (page: Page) => page.getByLabel('Place (optional)');

async function lock(app: RunningApp): Promise<Page> {
  await app.page().keyboard.press('Control+L');
  const page = await app.nextPage();
  await expect(page.getByRole('heading', { level: 1, name: 'Unlock your caseload' })).toBeVisible({ timeout: 30_000 });
  return page;
}

export type Rows = readonly Readonly<Record<string, unknown>>[];

/** `earlier`: the children's whole files as the database had them at the first locking. */
export type Caseload = { readonly userData: string; readonly words: string; readonly earlier: Rows };

/** A caseload as a person leaves it: three lockings, so three backups, and words typed before each. Answers its folder. */
export async function aCaseload(): Promise<Caseload> {
  const app = await start({ today: smallReturnToday });
  await setUpCaseload(app);
  const caseload = await loadReturn(app, smallReturnFolder());
  await caseload.grid.focus();
  await app.page().keyboard.press('Enter');
  const child = await childPage(app.page(), '104077');
  await child.startReview.click();
  await app.page().getByRole('button', { name: 'Date and place' }).click();
  let words = '';
  let earlier: Rows = [];
  for (const room of ['library', 'school', 'family centre']) {
    words = `The ${room}, by the window that looks out on the quillwort`;
    await lastWords(app.page()).fill(words);
    const gate = await lock(app);
    if (earlier.length === 0) await changeRows(gate, 'seg', (rows) => (earlier = rows));
    await (await unlockPage(gate)).unlockWith(passphrase);
    await expect(lastWords(gate)).toHaveValue(words);
  }
  await lock(app);
  await app.close();
  return { userData: app.userData, words, earlier };
}

/** A copy of it, to be harmed. */
export function copied(userData: string): string {
  const copy = freshFolder('harmed');
  cpSync(userData, copy, { recursive: true, filter: (path) => !/Singleton/u.test(path) });
  return copy;
}

export const backupsOf = (userData: string): string => join(userData, 'vault', 'backups');

/** What unlocking came to: the words that stand where the last ones did, and all that the app said of it. */
export type Unlocked = { readonly words: string | null; readonly said: string };

const PATIENCE = 20_000;
/** Main's file is compared whole this long after the caseload shows, in ms. */
const CHECKED = 6_000;

const notice = (page: Page) =>
  page.getByRole('group').filter({ has: page.getByRole('button', { name: 'Close this message' }) });

export async function unlockHarmed(app: RunningApp, waitForNotice: boolean): Promise<Unlocked> {
  const page = app.page();
  const gate = await unlockPage(page);
  await gate.unlockWith(passphrase);
  const refused = page.locator('.mantine-InputWrapper-error');
  await expect(
    lastWords(page)
      .or(refused)
      .or(page.getByRole('heading', { level: 1, name: 'Caseload', exact: true }))
      .or(page.getByRole('button', { name: 'Use this date' }))
      .first(),
  ).toBeVisible({ timeout: PATIENCE });
  if (await refused.isVisible()) return { words: null, said: (await refused.textContent()) ?? '' };
  // A file of saves written anew has the machine's own time, which is later than the made-up today.
  const useThisDate = page.getByRole('button', { name: 'Use this date' });
  if (await useThisDate.isVisible()) await useThisDate.click();
  const close = page.getByRole('button', { name: 'Close this message' });
  await close.waitFor({ timeout: waitForNotice ? PATIENCE : CHECKED }).catch(() => undefined);
  const said = (await close.isVisible()) ? ((await notice(page).textContent()) ?? '') : '';
  // What was put right is said before the page that was left has been fetched.
  await lastWords(page)
    .waitFor({ timeout: CHECKED })
    .catch(() => undefined);
  const words = (await lastWords(page).isVisible()) ? await lastWords(page).inputValue() : null;
  return { words, said };
}
