import type { Locator } from '@playwright/test';

/** One row as the list shows it. */
export type ShownRow = { readonly reference: string; readonly next: string; readonly clock: string };

type Cells = { readonly index: number; readonly child: readonly string[]; readonly next: readonly string[] };

const shown = (grid: Locator): Promise<readonly Cells[]> =>
  grid.locator('[aria-rowindex]:not([aria-rowindex="1"])').evaluateAll((rows) =>
    rows.map((row) => {
      const lines = (column: string) =>
        [...(row.querySelector(`[data-column="${column}"]`)?.children ?? [])].map((line) => line.textContent ?? '');
      return { index: Number(row.getAttribute('aria-rowindex')), child: lines('child'), next: lines('next') };
    }),
  );

/** Every row of the list, by paging through it as a person would: only the rows in view are in the page. */
export async function readCaseload(grid: Locator): Promise<readonly ShownRow[]> {
  const count = Number(await grid.getAttribute('aria-rowcount')) - 1;
  const read = new Map<number, Cells>();
  await grid.focus();
  await grid.press('Home');
  for (let turn = 0; read.size < count && turn < count; turn += 1) {
    for (const cells of await shown(grid)) read.set(cells.index, cells);
    await grid.press('PageDown');
  }
  return [...read.values()]
    .sort((a, b) => a.index - b.index)
    .map(({ child: [name = '', second = ''], next: [next = '', clock = ''] }) => ({
      reference: second === 'No name yet' ? name : second,
      next,
      clock,
    }));
}
