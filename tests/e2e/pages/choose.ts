import { expect, type Locator } from '@playwright/test';

/** Chooses a radio by the keyboard: the input of a segment is there for the keyboard and screen readers, not the pointer. */
export async function choose(radio: Locator): Promise<void> {
  await radio.press('Space');
  await expect(radio).toBeChecked();
}
