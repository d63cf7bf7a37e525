import { expect, type ElectronApplication, type Page } from '@playwright/test';
import { answerDialogues } from '../../support/launch';
import { arrive, check } from './arrive';
import { choose } from './choose';
import { readsWhole } from './cut-off';

/** Hands children over to another Chairside. */
export async function handOverPage(page: Page) {
  await arrive(page, 'hand-over-light', 'Hand over children');
  await readsWhole(page);
  const save = page.getByRole('button', { name: 'Save the pack' });
  return {
    child: (words: string) => page.getByRole('checkbox', { name: words }),
    chooseAll: page.getByRole('button', { name: 'Choose all that show' }),
    reason: (words: string) => choose(page.getByRole('radio', { name: words })),
    byPassphrase: () => choose(page.getByRole('radio', { name: 'Whoever has a passphrase' })),
    person: (words: string) => page.getByRole('checkbox', { name: words }),
    passphrase: page.getByLabel('Passphrase of the pack', { exact: true }),
    again: page.getByLabel('Passphrase of the pack again', { exact: true }),
    note: page.getByLabel('Words to whoever opens it (optional)'),
    problems: page.getByRole('group', { name: 'There is a problem' }),
    save,
    saveAs: async (electron: ElectronApplication, path: string) => {
      await answerDialogues(electron, { save: path });
      await save.click();
      await expect(page.getByRole('heading', { name: /^The pack of .* is saved$/u })).toBeVisible({ timeout: 30_000 });
    },
    check: (as: string) => check(page, as),
  };
}
