import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { childPage } from '../e2e/pages/child-page';
import { importPage } from '../e2e/pages/import-page';
import { meetingPage } from '../e2e/pages/meeting-page';
import { reviewPage } from '../e2e/pages/review-page';
import { loadReturn, setUpCaseload } from '../e2e/steps/set-up';
import { start } from '../e2e/steps/start';
import { answerTasks } from '../journey/answer-tasks';
import { chairMeeting } from '../journey/chair-meeting';
import type { MadeUpWords } from '../journey/made-up-words';
import { prepareChild } from '../journey/prepare-child';
import { freshFolder, type RunningApp } from '../support/launch';
import { smallReturnFolder, smallReturnToday } from '../support/small-return';

const due = '104077';
/** What stands for the two children in the return that is imported while the words are watched. */
const inTheReturn = { [due]: 'QZ7K4W9X2P', '104078': 'QZ7K4W9X3R' } as const;
export const returnWords: readonly string[] = Object.values(inTheReturn);

async function openChild(page: Page, reference: string): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Main' })
    .getByRole('button', { name: /^Caseload/u })
    .click();
  // Not by its page object: the made-up names are longer than any column.
  await page.getByRole('list', { name: 'Which children show' }).getByRole('button', { name: 'Everyone' }).click();
  await page.getByRole('grid', { name: 'Children' }).getByRole('row').filter({ hasText: reference }).first().click();
  await page.getByRole('button', { name: /^Open .+ page$/u }).click();
}

/** A caseload with one review that has been held, each field of it filled with a made-up word. The app is closed again. */
export async function makeCaseload(userData: string, words: MadeUpWords): Promise<void> {
  const app = await start({ userData, today: smallReturnToday });
  await setUpCaseload(app);
  await loadReturn(app, smallReturnFolder());
  await openChild(app.page(), due);
  await prepareChild(app.page(), words);
  await chairMeeting(app.page(), words);
  await answerTasks({ page: app.page(), words, today: smallReturnToday });
  await app.close();
}

/** Shows each part of the child and of the meeting, and writes on in its note, letter by letter. */
export async function showAndEdit(page: Page, words: MadeUpWords): Promise<void> {
  await openChild(page, due);
  const child = await childPage(page, /./u);
  for (const part of ['Facts', 'People', 'Reviews', 'Care history', 'Documents', 'Changes', 'Overview'] as const)
    await child.show(part);
  await child.openReview.click();
  await (await reviewPage(page)).openMeeting.click();
  const meeting = await meetingPage(page);
  for (const item of await meeting.items.all()) await item.click();
  await meeting.items.first().click();
  await meeting.note.click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(` Later ${words.next('edited note')} was added, and ${words.next('edited note')} too.`);
  await meeting.saved();
  await meeting.back.click();
}

/** Imports a return whose children go by words of their own. */
export async function importAnother(app: RunningApp): Promise<void> {
  const folder = smallReturnFolder();
  const other = freshFolder('other-return');
  for (const file of readdirSync(folder)) {
    let text = readFileSync(join(folder, file), 'utf8');
    for (const [reference, word] of Object.entries(inTheReturn)) text = text.replaceAll(reference, word);
    writeFileSync(join(other, file), text);
  }
  await app.page().getByRole('button', { name: 'Import a return' }).click();
  const into = await importPage(app.page());
  await into.chooseFolder(app.electron, other);
  await into.load.click();
  await expect(into.loaded).toBeVisible({ timeout: 30_000 });
}

/** Begins to add somebody to the child, and stops in the middle of a word. */
export async function halfType(page: Page, words: MadeUpWords): Promise<void> {
  await openChild(page, due);
  const child = await childPage(page, /./u);
  await child.show('People');
  await child.addPerson.click();
  await child.field('Name').fill(words.next('half-typed person'));
  await child.field('Who they are to the child').click();
  await page.keyboard.type('Foster ca');
  await page.keyboard.press('ArrowLeft');
}
