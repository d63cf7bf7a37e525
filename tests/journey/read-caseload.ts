import type { Locator } from '@playwright/test';

/** One row as the list shows it. */
export type ShownRow = { readonly reference: string; readonly next: string; readonly clock: string };

type Cells = { readonly child: readonly string[]; readonly next: readonly string[] };

/** Scrolls the list from top to end, a little less than a window at a time, and reads the rows that each stop shows. */
const readWhileScrolling = (grid: Locator): Promise<readonly Cells[]> =>
  grid.evaluate(async (list) => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const read = new Map<string, Cells>();
    for (let top = 0; ; top += list.clientHeight * 0.8) {
      list.scrollTop = top;
      await frame();
      await frame();
      for (const row of list.querySelectorAll('[aria-rowindex]:not([aria-rowindex="1"])')) {
        const lines = (column: string) =>
          [...(row.querySelector(`[data-column="${column}"]`)?.children ?? [])].map((line) => line.textContent);
        read.set(row.getAttribute('aria-rowindex') ?? '', { child: lines('child'), next: lines('next') });
      }
      if (top + list.clientHeight >= list.scrollHeight) break;
    }
    return [...read].sort(([a], [b]) => Number(a) - Number(b)).map(([, cells]) => cells);
  });

/** Every row of the list, in its order: only the rows in view are in the page. */
export async function readCaseload(grid: Locator): Promise<readonly ShownRow[]> {
  const rows = await readWhileScrolling(grid);
  return rows.map(({ child: [name = '', second = ''], next: [next = '', clock = ''] }) => ({
    reference: second === 'No name yet' ? name : second,
    next,
    clock,
  }));
}
