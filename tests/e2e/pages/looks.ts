import type { Page } from '@playwright/test';
import { check } from './arrive';

/** The same screen for those whose system is dark: axe again, and a picture. */
export async function checkInDark(page: Page, name: string): Promise<void> {
  await page.emulateMedia({ colorScheme: 'dark' });
  await check(page, `${name}-dark`);
  await page.emulateMedia({ colorScheme: 'light' });
}

/** The same screen in a system's high contrast: axe again, and a picture. */
export async function checkInForcedColours(page: Page, name: string): Promise<void> {
  await page.emulateMedia({ forcedColors: 'active' });
  await check(page, `${name}-forced`);
  await page.emulateMedia({ forcedColors: 'none' });
}
