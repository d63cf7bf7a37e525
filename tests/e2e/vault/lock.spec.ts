import { expect, test, type Page } from '@playwright/test';
import { launch } from '../../support/launch';

/** Opens the practice caseload, making it where there is none. */
async function openPractice(page: Page): Promise<void> {
  await page.getByText('Try a practice caseload').first().click();
  await page.getByRole('button', { name: 'Open the practice caseload' }).click();
}

async function openMeeting(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: 'Caseload' })).toBeVisible({ timeout: 30_000 });
  await page.getByText('Nell Farrant').first().click();
  await page
    .getByRole('link', { name: 'Open the meeting' })
    .or(page.getByRole('button', { name: 'Open the meeting' }))
    .click();
}

const note = (page: Page) => page.getByRole('textbox', { name: 'Note: Health' });

/** Takes the topic of health to the table and types in its note. */
async function typeInNote(page: Page, words: string): Promise<void> {
  await page.getByRole('button', { name: /^Health/ }).click();
  await note(page).focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(words);
}

test('Unlocking leads back to the same note, and what was half typed is in it', async () => {
  const app = await launch();
  await openPractice(app.page());
  await openMeeting(app.page());
  await typeInNote(app.page(), ' Quillwort halfway th');
  const next = app.electron.waitForEvent('window');
  await app.page().keyboard.press('Control+l');
  await next;
  const page = await app.nextPage();
  await openPractice(page);
  await expect(note(page)).toContainText('Quillwort halfway th');
  await expect(note(page)).toBeFocused();
  expect(app.complaints).toEqual([]);
  await app.close();
});

test('What said that it was saved is there after the app is killed in the middle of a word', async () => {
  const app = await launch();
  await openPractice(app.page());
  await openMeeting(app.page());
  await typeInNote(app.page(), ' Sallowthorn was said');
  await expect(app.page().getByTestId('save-state')).toHaveText(/^Saved \d/u);
  await app.page().keyboard.type(' and then unfin');
  await app.kill();

  const again = await launch({ userData: app.userData });
  await openPractice(again.page());
  await openMeeting(again.page());
  await again
    .page()
    .getByRole('button', { name: /^Health/ })
    .click();
  await expect(note(again.page())).toContainText('Sallowthorn was said');
  await again.close();
});
