import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import type { RunningApp } from '../support/launch';
import { caseloadPage } from './pages/caseload-page';
import { checkPage } from './pages/check-page';
import { childPage } from './pages/child-page';
import { filingPage } from './pages/filing-page';
import { practiceGate } from './pages/first-run-page';
import { checkInDark } from './pages/looks';
import { meetingPage } from './pages/meeting-page';
import { reviewPage } from './pages/review-page';
import { taskPage } from './pages/task-page';
import { openPractice } from './steps/set-up';
import { start } from './steps/start';

test.describe.configure({ mode: 'serial' });

let app: RunningApp;
test.beforeAll(async () => {
  app = await start({ today: '2026-11-23' });
});
test.afterAll(async () => {
  expect(app.complaints).toEqual([]);
  await app.close();
});

const tab = (page: Page, name: RegExp) => page.getByRole('navigation', { name: 'Main' }).getByRole('button', { name });
const saysPractice = (page: Page) => expect(page.getByText('PRACTICE', { exact: true }).first()).toBeVisible();

test('The practice caseload holds a review at every stage, and says PRACTICE', async () => {
  const caseload = await openPractice(app);
  const page = app.page();
  await saysPractice(page);
  await caseload.view('Everyone').click();
  await expect(caseload.rows).toHaveCount(8);

  await caseload.row('Ivy-Rae').dblclick();
  const ivyRae = await childPage(page, /^Ivy-Rae/u, 'child-ivy-rae-light');
  await saysPractice(page);
  await ivyRae.openReview.click();
  const review = await reviewPage(page);
  await checkInDark(page, 'review');
  await saysPractice(page);
  await review.task('Date and place').click();
  await taskPage(page, 'Date and place', 'task-practice-light');
  await saysPractice(page);

  await tab(page, /^Caseload/u).click();
  const again = await caseloadPage(page, 'caseload-practice-light');
  await again.view('Everyone').click();
  await again.readsNames();
  await again.row('Nell').dblclick();
  const nell = await childPage(page, /^Nell/u, 'child-nell-light');
  await checkInDark(page, 'child-nell');
  await nell.openMeeting.click();
  await meetingPage(page);
  await checkInDark(page, 'meeting');
  await saysPractice(page);
});

test('A practice caseload is locked and opens again at the same place', async () => {
  const before = app.page();
  await before.keyboard.press('Control+L');
  const page = await app.nextPage();
  const gate = await practiceGate(page);
  await expect(page.getByText('practice makes a good chair')).toBeVisible();
  await gate.open.click();
  await meetingPage(page);
  await expect.poll(() => before.isClosed()).toBe(true);
  await page.getByRole('button', { name: 'Back' }).click();
  await reviewPage(page);
  await page.getByRole('button', { name: 'Check your answers' }).click();
  await checkPage(page, 'check-nell-light');
  await saysPractice(page);
});

test('A practice caseload takes no return', async () => {
  await expect(tab(app.page(), /^Import a return$/u)).toHaveCount(0);
});

test('Final documents are exported to a folder that proves itself, and are marked exported', async () => {
  const page = app.page();
  await tab(page, /^Filing/u).click();
  const filing = await filingPage(page);
  await checkInDark(page, 'filing');
  await saysPractice(page);
  await expect(filing.documents).toHaveCount(4);
  await expect(filing.documents.first()).toContainText('Not exported yet');
  await filing.chooseAll.click();
  const folder = mkdtempSync(join(tmpdir(), 'chairside-export-'));
  await filing.exportTo(app.electron, folder);
  await filing.check('filing-exported-light');

  const [name = ''] = readdirSync(folder);
  const bag = join(folder, name);
  execFileSync('sha256sum', ['--check', '--strict', '--quiet', 'manifest-sha256.txt'], { cwd: bag });
  const index = readFileSync(join(bag, 'data', 'index.csv'), 'utf8')
    .trim()
    .split('\r\n');
  expect(index).toHaveLength(5);
  expect(readdirSync(join(bag, 'data'), { recursive: true }).join(' ')).not.toMatch(/thandi|kayden/iu);
  for (const row of await filing.documents.all()) await expect(row).toContainText('Exported');
  await expect(tab(page, /^Filing/u)).toHaveText('Filing 0');
});

test('A final review’s documents are on the child’s page', async () => {
  const page = app.page();
  await tab(page, /^Caseload/u).click();
  const caseload = await caseloadPage(page, 'caseload-practice-light');
  await caseload.view('Everyone').click();
  await caseload.row('Thandi').dblclick();
  const thandi = await childPage(page, /^Thandi/u, 'child-thandi-light');
  await thandi.show('Documents');
  await expect(thandi.table.locator('tbody').getByRole('row')).toHaveCount(2);
  await expect(thandi.table).toContainText('Exported');
});
