import { expect, type Locator, type Page } from '@playwright/test';

const MOST_STOPS = 40;

const hasFocus = (place: Locator): Promise<boolean> => place.evaluate((element) => element === document.activeElement);

/** Presses Tab until the place has the focus, as someone without a mouse would. */
export async function tabTo(page: Page, place: Locator): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS && !(await hasFocus(place)); stop += 1) await page.keyboard.press('Tab');
  await expect(place).toBeFocused();
}
