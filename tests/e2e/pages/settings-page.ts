import type { Page } from '@playwright/test';
import { arrive } from './arrive';
import { readsWhole } from './cut-off';

/** What the chair decides about this caseload and this laptop. */
export async function settingsPage(page: Page) {
  await arrive(page, 'settings-light', 'Settings');
  await readsWhole(page);
  return {
    section: (title: string) => page.getByRole('region', { name: title }),
  };
}
