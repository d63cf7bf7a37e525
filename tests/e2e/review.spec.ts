import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { answerTasks } from '../journey/answer-tasks';
import { chairMeeting } from '../journey/chair-meeting';
import { madeUpWords } from '../journey/made-up-words';
import { exportFinals, makeFinal } from '../journey/make-final';
import type { RunningApp } from '../support/launch';
import { checkPage } from './pages/check-page';
import { checkInDark, checkInForcedColours } from './pages/looks';
import { meetingPage } from './pages/meeting-page';
import { reviewPage } from './pages/review-page';
import { taskPage } from './pages/task-page';
import { openPractice } from './steps/set-up';
import { start } from './steps/start';

test.describe.configure({ mode: 'serial' });

let app: RunningApp;
test.beforeAll(async () => {
  app = await start();
  await openPractice(app);
});
test.afterAll(async () => {
  expect(app.complaints).toEqual([]);
  await app.close();
});

const page = () => app.page();

async function openReviewOf(name: string) {
  const caseload = page().getByRole('button', { name: /^Caseload/u });
  if ((await caseload.count()) > 0) await caseload.first().click();
  await page().getByRole('grid', { name: 'Children' }).getByRole('row').filter({ hasText: name }).click();
  await page().getByRole('button', { name: 'Open the review' }).click();
}

test('Nell’s meeting goes on where it stopped, with what she said and what was decided beside the note', async () => {
  await openReviewOf('Nell Farrant');
  const review = await reviewPage(page());
  await checkInDark(page(), 'review');
  await review.openMeeting.click();
  const meeting = await meetingPage(page());
  await expect(meeting.note).toBeFocused();
  await expect(meeting.lastTime.getByRole('listitem')).toHaveCount(6);
  await expect(meeting.today.getByRole('listitem')).toHaveCount(2);
  await expect(page().getByText('Grace does plaits that stay in.').first()).toBeVisible();
  await checkInDark(page(), 'meeting');
  await checkInForcedColours(page(), 'meeting');
});

test('a note is written, a decision kept and an item parked without leaving the keyboard', async () => {
  const meeting = await meetingPage(page());
  const before = await meeting.note.boundingBox();
  await page().keyboard.press('Alt+5');
  await expect(page().getByRole('heading', { level: 2, name: 'School and learning' })).toBeVisible();
  await page().keyboard.press('Alt+ArrowDown');
  await expect(page().getByRole('heading', { level: 2, name: 'Health' })).toBeVisible();
  await expect(meeting.note).toBeFocused();
  await page().keyboard.type('Bridie will ring Grace about sleep.');
  await page().keyboard.press('Control+Shift+D');
  await expect(meeting.decisionWords).toBeFocused();
  await expect(meeting.decisionWords).toHaveValue('Bridie will ring Grace about sleep');
  await page().keyboard.press('Enter');
  await expect(meeting.today.getByRole('listitem')).toHaveCount(3);
  await expect(meeting.note).toBeFocused();
  await page().keyboard.press('Control+Shift+P');
  await expect(page().getByRole('button', { name: 'Take it up again' })).toBeVisible();
  await meeting.saved();
  expect(await meeting.note.boundingBox()).toEqual(before);
  await meeting.check('meeting-decision-light');
});

test('the last thing done is named, undone and done again', async () => {
  const meeting = await meetingPage(page());
  await meeting.item(/^Visits/u).click();
  await expect(meeting.item(/^Health/u)).toContainText('Parked');
  await meeting.back.click();
  await reviewPage(page());
  await page()
    .getByRole('button', { name: /^Undo ./u })
    .click();
  await page()
    .getByRole('button', { name: /^Redo ./u })
    .click();
  await expect(page().getByRole('button', { name: /^Redo/u })).toHaveCount(0);
});

test('every section opens, says what it asks, and is looked at', async () => {
  test.setTimeout(180_000);
  const review = await reviewPage(page());
  const names = await review.tasks.allInnerTexts();
  expect(names).toHaveLength(11);
  for (const name of names) {
    await (await reviewPage(page())).task(name).click();
    const task = await taskPage(page(), name);
    await checkInDark(page(), `task-${name.toLowerCase().replace(/[^a-z]+/gu, '-')}`);
    await task.finishLater.click();
  }
});

test('what is missing is listed before anything can be made final, and leads to its place', async () => {
  await (await reviewPage(page())).checkAnswers.click();
  const check = await checkPage(page());
  await checkInDark(page(), 'check');
  await expect(check.missing).toBeVisible();
  await check.finalise.click();
  await expect(check.missing).toBeFocused();
  await check.missing.getByRole('button', { name: /took part/u }).click();
  await taskPage(page(), /took part$/u, 'task-how-took-part-missing-light');
});

test('Ivy-Rae’s review is chaired, answered, made final and filed', async () => {
  test.setTimeout(180_000);
  const words = madeUpWords();
  const out = mkdtempSync(join(tmpdir(), 'chairside-out-'));
  await openReviewOf('Ivy-Rae');
  await chairMeeting(page(), words);
  await answerTasks({ page: page(), words, today: await plannedToday() });
  await makeFinal(app, out);
  await exportFinals(app, out);
});

/** The day the meeting was begun on is the app's today: the plan of a review that is held takes it. */
async function plannedToday(): Promise<string> {
  const review = await reviewPage(page());
  await review.task('Who took part').click();
  const task = await taskPage(page(), 'Who took part');
  const group = task.date(/^Date of/u).first();
  const [day, month, year] = await Promise.all(
    ['Day', 'Month', 'Year'].map((part) => group.getByLabel(part).inputValue()),
  );
  await task.finishLater.click();
  return [year, month?.padStart(2, '0'), day?.padStart(2, '0')].join('-');
}
