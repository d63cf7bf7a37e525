import { expect, type ElectronApplication, type Page } from '@playwright/test';
import { answerDialogues } from '../../support/launch';
import { arrive, check } from './arrive';
import { readsWhole } from './cut-off';

/** The council's return: choose it, see what it would do, load it. */
export async function importPage(page: Page) {
  await arrive(page, 'import-light', 'Import a return');
  await readsWhole(page);
  const problems = page.getByRole('region', { name: 'Problems' });
  return {
    chooseFolder: async (electron: ElectronApplication, folder: string) => {
      await answerDialogues(electron, { open: [folder] });
      await page.getByRole('button', { name: 'Choose the folder' }).click();
      await expect(page.getByRole('heading', { name: 'What the return holds' })).toBeVisible({ timeout: 30_000 });
      await check(page, 'import-dry-run-light');
    },
    /** How many the return holds: `Children`, `Episodes`, `Reviews held`. */
    count: (name: string) => page.locator('dl > div').filter({ hasText: name }).getByRole('definition'),
    holds: page.getByRole('region', { name: 'What the return holds' }),
    keptApart: page.getByRole('region', { name: 'Kept apart' }),
    problems,
    kindsOfProblem: problems.getByRole('listitem'),
    /** Opens a kind of problem, or closes it. */
    kindOfProblem: (name: string) => problems.getByRole('button', { name: new RegExp(`^${name}`, 'u') }),
    rowsOf: (name: string) => problems.getByRole('table', { name }).getByRole('row'),
    load: page.getByRole('button', { name: /^(?:Load|Change) [\d,]+ child/u }),
    loaded: page.getByRole('heading', { level: 2, name: /loaded$/u }),
    openCaseload: page.getByRole('button', { name: 'Open the caseload' }),
    chooseAnother: page.getByRole('button', { name: 'Choose another return' }),
    check: (name: string) => check(page, name),
  };
}
