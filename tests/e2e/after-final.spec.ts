import { expect, test, type Page } from '@playwright/test';
import type { RunningApp } from '../support/launch';
import { caseloadPage } from './pages/caseload-page';
import { checkPage, finalPage } from './pages/check-page';
import { childPage } from './pages/child-page';
import { checkInDark } from './pages/looks';
import { reviewPage } from './pages/review-page';
import { typeDate } from './pages/task-page';
import { openPractice } from './steps/set-up';
import { start } from './steps/start';

test.describe.configure({ mode: 'serial' });

let app: RunningApp;
test.beforeAll(async () => {
  app = await start({ today: '2026-11-23' });
  await openPractice(app);
});
test.afterAll(async () => {
  expect(app.complaints).toEqual([]);
  await app.close();
});

const page = (): Page => app.page();

async function openRecord(): Promise<void> {
  const caseload = await caseloadPage(page(), 'caseload-practice-light');
  await caseload.view('Everyone').click();
  await caseload.row('Thandi').dblclick();
  await (await childPage(page(), /^Thandi/u)).show('Reviews');
  await page().getByRole('button', { name: 'Open review 18' }).click();
  await reviewPage(page());
  await page().getByRole('button', { name: 'See the documents' }).click();
}

test('The manager’s answers and a disagreement are kept beside a final record', async () => {
  await openRecord();
  const record = await finalPage(page());
  await expect(record.documents).toHaveCount(2);
  await typeDate(record.receivedOn, '2026-11-09');
  await expect(page().getByText('Stands: no answer by 16 November 2026')).toHaveCount(4);
  await record.answer(1, 'Queried').click();
  await record.managerWords(1).fill('Can it wait until April?');
  await expect(page().getByText('Queried 23 November 2026')).toBeVisible();
  await record.addDisagreement.click();
  await record.whoDisagrees.click();
  await page()
    .getByRole('option', { name: /^Nomsa Moyo/u })
    .click();
  await record.disagreement.fill('I was told of it on the day.');
  await finalPage(page(), 'finalised-answered-light');
  await checkInDark(page(), 'finalised-answered');
});

test('A final record is corrected as a new version, with the reason, and the first stays', async () => {
  const record = await finalPage(page());
  await record.correct('Her school is Copperbeck, not Copperbank.');
  const review = await reviewPage(page(), 'review-corrected-light');
  await expect(page().getByText('Open for a correction, to be version 1.1.')).toBeVisible();
  await review.checkAnswers.click();
  const corrected = await (await checkPage(page())).sure();
  await expect(corrected.documents).toHaveCount(4);
  await expect(page().getByText('Replaced by version 1.1')).toHaveCount(2);
  await expect(page().getByText('Version 1.0 was corrected by Marian Tolliver: Her school')).toBeVisible();
  await expect(record.managerWords(1)).toHaveValue('Can it wait until April?');
});
