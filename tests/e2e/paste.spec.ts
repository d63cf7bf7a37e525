import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { RunningApp } from '../support/launch';
import { meetingPage } from './pages/meeting-page';
import { reviewPage } from './pages/review-page';
import { openPractice } from './steps/set-up';
import { start } from './steps/start';

let app: RunningApp;
test.beforeAll(async () => {
  app = await start();
  await openPractice(app);
  const page = app.page();
  await page.getByRole('grid', { name: 'Children' }).getByRole('row').filter({ hasText: 'Nell Farrant' }).click();
  await page.getByRole('button', { name: 'Open the review' }).click();
  await (await reviewPage(page)).openMeeting.click();
  await page.keyboard.press('Alt+5');
});
test.afterAll(async () => {
  expect(app.complaints).toEqual([]);
  await app.close();
});

const onClipboard = (html: string) =>
  app.electron.evaluate(({ clipboard }, markup) => {
    // The types are those of the newest Electron, whose call has another shape.
    const write: (data: { html: string; text: string }) => void = clipboard.write.bind(clipboard) as never;
    write({ html: markup, text: 'the plain words' });
  }, html);

test('what is copied from Word keeps its lists and marks in a note, and is saved', async () => {
  const meeting = await meetingPage(app.page());
  await onClipboard(readFileSync(join('tests', 'samples', 'clipboard', 'word-2016-bullets.html'), 'utf8'));
  await app.page().keyboard.press('Control+v');
  await expect(meeting.note.locator('ul ul ul strong')).toHaveText('Fractions');
  await expect(meeting.note.getByText('After the list.')).toBeVisible();
  await meeting.saved();
  await meeting.check('meeting-pasted');
});

test('words pasted in the middle of a sentence stay in it', async () => {
  const meeting = await meetingPage(app.page());
  await app.page().keyboard.press('Control+Enter');
  await app.page().keyboard.type('She has  of her own.');
  for (let left = 0; left < 12; left += 1) await app.page().keyboard.press('ArrowLeft');
  await onClipboard('<html><body><!--StartFragment--><b>a desk</b><!--EndFragment--></body></html>');
  await app.page().keyboard.press('Control+v');
  await expect(meeting.note.getByText('She has a desk of her own.')).toBeVisible();
});

test('nothing in pasted markup runs, and a megabyte of it leaves the note ready', async () => {
  const meeting = await meetingPage(app.page());
  await onClipboard(readFileSync(join('tests', 'samples', 'clipboard', 'hostile-page.html'), 'utf8'));
  await app.page().keyboard.press('Control+v');
  await expect(meeting.note.getByText('<b>not bold</b>')).toBeVisible();
  expect(await app.page().evaluate(() => 'ran' in window)).toBe(false);
  await onClipboard('<div>'.repeat(200_000));
  await app.page().keyboard.press('Control+v');
  await expect(meeting.note.getByText('the plain words')).toBeVisible();
});
