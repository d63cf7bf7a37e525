import type { ElectronApplication, Page } from '@playwright/test';
import { answerDialogues } from '../../support/launch';
import { arrive, check } from './arrive';
import { choose } from './choose';
import { readsWhole } from './cut-off';

/** Opens a hand-over pack. */
export async function openPackPage(page: Page) {
  await arrive(page, 'open-pack-light', 'Open a hand-over pack');
  await readsWhole(page);
  return {
    choose: async (electron: ElectronApplication, path: string) => {
      await answerDialogues(electron, { open: [path] });
      await page.getByRole('button', { name: 'Choose the pack' }).click();
    },
    passphrase: page.getByLabel('Passphrase of the pack', { exact: true }),
    open: page.getByRole('button', { name: 'Open the pack' }),
    problems: page.getByRole('group', { name: 'There is a problem' }),
    opened: page.getByRole('heading', { name: /in this pack$/u }),
    child: (name: string) => page.getByRole('region', { name, exact: true }),
    take: page.getByRole('button', { name: /^Take \d+ child/u }),
    /** What is done about a place in which both sides differ. */
    choice: (place: string, words: string) =>
      choose(page.getByRole('radiogroup', { name: new RegExp(`^${place},`, 'u') }).getByRole('radio', { name: words })),
    taken: page.getByRole('heading', { name: /taken$/u }),
    check: (as: string) => check(page, as),
  };
}
