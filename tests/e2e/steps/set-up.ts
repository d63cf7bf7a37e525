import { expect } from '@playwright/test';
import type { RunningApp } from '../../support/launch';
import { caseloadPage } from '../pages/caseload-page';
import { firstRunPage } from '../pages/first-run-page';
import { importPage } from '../pages/import-page';

export const passphrase = 'tinder lathe orbit walnut';

/** Sets up a caseload of one's own and comes to the import; answers the recovery key as it was shown. */
export async function setUpCaseload({ page }: RunningApp, chair = 'Amara Lindqvist'): Promise<string> {
  const first = await firstRunPage(page());
  await first.name.fill(chair);
  await first.passphrase.fill(passphrase);
  await first.again.fill(passphrase);
  await first.makeKey.click();
  const key = await first.recoveryKey();
  await key.typeBoth();
  await key.create.click();
  return key.groups.join('-');
}

/** Loads the return in a folder, and opens the caseload. */
export async function loadReturn(app: RunningApp, folder: string) {
  const into = await importPage(app.page());
  await into.chooseFolder(app.electron, folder);
  await into.load.click();
  await expect(into.loaded).toBeVisible({ timeout: 30_000 });
  await into.openCaseload.click();
  return caseloadPage(app.page());
}

/** Makes the practice caseload and opens it. */
export async function openPractice({ page }: RunningApp) {
  const first = await firstRunPage(page());
  const practice = await first.practice();
  await practice.open.click();
  await expect(page().getByRole('heading', { level: 1, name: 'Caseload', exact: true })).toBeVisible({
    timeout: 30_000,
  });
  return caseloadPage(page(), 'caseload-practice-light');
}
