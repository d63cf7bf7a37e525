import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

const screens = join('test-results', 'screens');

/** What every page object does as it opens: the heading shows, nothing is cut off, axe finds nothing, and a picture is kept. */
export async function arrive(page: Page, name: string, heading: string | RegExp): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
  await check(page, name);
}

/** The journey only does the job, as fast as it can; the looks of the same screens are tested in `e2e`. */
const looks = (): boolean => test.info().project.name === 'e2e';

/** axe, the window's title, sideways scrolling, and a picture of what shows now. */
export async function check(page: Page, name: string): Promise<void> {
  if (!looks()) return;
  expect(await page.title()).toBe('Chairside');
  await picture(page, name);
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`),
  ).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
}

/** Keeps a picture of the window as it is. */
export async function picture(page: Page, name: string): Promise<void> {
  mkdirSync(screens, { recursive: true });
  await page.screenshot({ path: join(screens, `${name}.png`) });
}
