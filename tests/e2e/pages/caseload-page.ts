import { expect, type Page } from '@playwright/test';
import { arrive, check } from './arrive';
import { readsWhole } from './cut-off';

/** Every child of the caseload, by what is due. */
export async function caseloadPage(page: Page, name = 'caseload-light') {
  await arrive(page, name, 'Caseload');
  await readsWhole(page);
  const grid = page.getByRole('grid', { name: 'Children' });
  return {
    grid,
    rows: grid.locator('[aria-rowindex]:not([aria-rowindex="1"])'),
    row: (words: string) => grid.getByRole('row').filter({ hasText: words }),
    /** The row that the arrows stand on. */
    current: grid.locator('[aria-selected="true"]'),
    head: (column: string) => grid.getByRole('columnheader', { name: column }),
    sortBy: (column: string) => grid.getByRole('columnheader', { name: column }).getByRole('button').click(),
    view: (words: string) =>
      page.getByRole('list', { name: 'Which children show' }).getByRole('button', { name: words }),
    filter: page.getByLabel('Filter by name or reference'),
    reason: page.getByLabel('Reason', { exact: true }),
    aside: page.getByRole('complementary'),
    why: page.getByRole('button', { name: 'Why this date?' }),
    reasonOfDate: page.getByRole('dialog'),
    /** No name ends in dots: each reads whole in the lines of its row. */
    readsNames: async () => {
      for (const name of await grid.locator('[data-column="child"] b').all()) {
        expect(await name.evaluate((each) => each.scrollHeight <= each.clientHeight + 1)).toBe(true);
      }
    },
    calendarNotice: page.getByRole('group').filter({ hasText: 'The bank holidays that this app knows' }),
    openSettings: page.getByRole('button', { name: 'Open Settings' }),
    check: (as: string) => check(page, as),
    empty: page.getByRole('heading', { name: 'Your children will be listed here, soonest review first' }),
  };
}
