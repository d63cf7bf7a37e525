import { expect, test, type Page } from '@playwright/test';
import type { RunningApp } from '../support/launch';
import { caseloadPage } from './pages/caseload-page';
import { childPage } from './pages/child-page';
import { check, picture } from './pages/arrive';
import { readsWhole } from './pages/cut-off';
import { checkInDark, checkInForcedColours } from './pages/looks';
import { reviewPage } from './pages/review-page';
import { taskPage, typeDate } from './pages/task-page';
import { openPractice } from './steps/set-up';
import { laptop, resizeTo, start } from './steps/start';
import { tabTo } from './steps/tab-to';

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

async function open(page: Page, name: string) {
  const menu = page.getByRole('button', { name: 'Menu' });
  if (await menu.isVisible()) await menu.click();
  await page
    .getByRole('navigation', { name: 'Main' })
    .getByRole('button', { name: /^Caseload/u })
    .click();
  const caseload = await caseloadPage(page, 'caseload-practice-light');
  await caseload.view('Everyone').click();
  await caseload.row(name).dblclick();
  return childPage(page, new RegExp(`^${name}`, 'u'), `child-${name.toLowerCase()}-light`);
}

test('The dates of a child show what waits and what was done, each with its working, by keyboard too', async () => {
  const page = app.page();
  const child = await open(page, 'Thandi');
  await child.show('Dates');
  await readsWhole(page);
  await checkInDark(page, 'child-dates');
  await checkInForcedColours(page, 'child-dates');
  await expect(child.waiting.filter({ hasText: 'Review' }).first()).toContainText('12 May 2027');
  const why = child.why(/^Why\? for review 18, /iu).first();
  await tabTo(page, why);
  await page.keyboard.press('Enter');
  await expect(child.reasonOfDate).toContainText(/regulation 33/u);
  await page.keyboard.press('Escape');
  await expect(child.reasonOfDate).toHaveCount(0);
  await expect(why).toBeFocused();
});

for (const [width, height, name] of [
  [1366, 660, 'low'],
  [683, 384, 'zoomed'],
  [320, 720, '320'],
] as const) {
  test(`At ${String(width)} by ${String(height)} the dates of a child read whole and nothing scrolls sideways`, async () => {
    const page = app.page();
    await resizeTo(app, width, height);
    await expect(page.getByRole('heading', { name: 'Waiting' })).toBeVisible();
    await check(page, `child-dates-${name}`);
    await readsWhole(page);
    await page.getByRole('region', { name: 'Done or missed' }).scrollIntoViewIfNeeded();
    await picture(page, `child-dates-done-${name}`);
    await resizeTo(app, laptop.width, laptop.height);
  });
}

test('An adjournment says by when the review goes on, with its working', async () => {
  const page = app.page();
  const nell = await open(page, 'Nell');
  await nell.openReview.click();
  await (await reviewPage(page)).task('Date and place').click();
  const plan = await taskPage(page, 'Date and place');
  await plan.button('Record an adjournment').click();
  await plan
    .note('Why was it adjourned?')
    .fill('The school’s report had not come, and nobody there could speak for it.');
  await typeDate(plan.date('Date it was adjourned'), '2026-11-23');
  await expect(plan.main).toContainText('It goes on by Monday 21 December 2026.');
  await plan
    .button(/^Why this date\? for going on/u)
    .first()
    .scrollIntoViewIfNeeded();
  await nell.check('task-adjournment-light');
  await checkInDark(page, 'task-adjournment');
  await typeDate(plan.date('Date it goes on (optional)'), '2027-02-01');
  await plan
    .button(/^Why this date\? for going on/u)
    .first()
    .click();
  await expect(nell.reasonOfDate).toContainText('A review may be adjourned once, for no more than 20 working days.');
  await page.keyboard.press('Escape');
});

test('An adjournment reads whole at 320 pixels, and waits among the dates of the child', async () => {
  const page = app.page();
  await resizeTo(app, 320, 720);
  await page.getByRole('button', { name: 'Remove the adjournment' }).scrollIntoViewIfNeeded();
  await check(page, 'task-adjournment-320');
  await readsWhole(page);
  await resizeTo(app, laptop.width, laptop.height);
  const again = await open(page, 'Nell');
  await again.show('Dates');
  const waits = again.waiting.filter({ hasText: 'Adjourned review goes on' });
  await expect(waits).toContainText('21 Dec');
  await expect(waits).toContainText(/regulation 36|Guidance|Law/u);
  await again.check('child-dates-adjourned-light');
});
