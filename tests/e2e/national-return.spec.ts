import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import type { RunningApp } from '../support/launch';
import { caseloadPage } from './pages/caseload-page';
import { childPage } from './pages/child-page';
import { importPage } from './pages/import-page';
import { checkInDark, checkInForcedColours } from './pages/looks';
import { setUpCaseload } from './steps/set-up';
import { resizeTo, start } from './steps/start';
import { tabTo } from './steps/tab-to';

const folder = resolve('tests/samples/ssda903');

test.describe.configure({ mode: 'serial' });

let app: RunningApp;
test.beforeAll(async () => {
  app = await start({ today: '2018-03-31' });
  await setUpCaseload(app);
});
test.afterAll(async () => {
  expect(app.complaints).toEqual([]);
  await app.close();
});

const tab = (name: RegExp) => app.page().getByRole('navigation', { name: 'Main' }).getByRole('button', { name });

async function toCaseload() {
  await tab(/^Caseload/u).click();
  return caseloadPage(app.page());
}

test('The national sample is looked at before it is loaded: counts, problems by kind, who is kept apart', async () => {
  const into = await importPage(app.page());
  await into.chooseFolder(app.electron, folder);
  await checkInDark(app.page(), 'import-dry-run');
  await expect(into.count('Children')).toHaveText('2,675');
  await expect(into.holds).toContainText('2,675 children new, 0 changed, 0 unchanged.');
  await expect(into.keptApart).toContainText(
    '552No care episodeThe return holds no episode of care for them, so no clock has started.',
  );
  await expect(into.problems).toContainText('None of them stops the import');
  await expect(into.problems).toContainText('15,931 lines of 17 kinds');
  await expect(into.kindsOfProblem.first()).toContainText('Review in the future5,042 lines');
  await expect(into.kindsOfProblem.last()).toContainText('Code no longer in use3,279 lines');
  await into.kindOfProblem('Code no longer in use').focus();
  await app.page().keyboard.press('Enter');
  await expect(into.rowsOf('Code no longer in use').nth(1)).toContainText(
    /^[a-z0-9_]+\.csv[A-Z]+ is “[A-Z0-9]+”, a code that is no longer in use.*[\d,]+ more$/u,
  );
  await into.kindOfProblem('Code no longer in use').scrollIntoViewIfNeeded();
  await into.check('import-problems-light');
  await checkInDark(app.page(), 'import-problems');
  await expect(into.load).toHaveText('Load 2,675 children');
  await into.load.click();
  await expect(into.loaded).toHaveText('2,675 children loaded', { timeout: 30_000 });
  await expect(into.loaded).toBeFocused();
  await into.check('import-loaded-light');
  await into.openCaseload.click();
  await caseloadPage(app.page());
  await expect(tab(/^Caseload/u)).toHaveText('Caseload 2,675');
});

test('The same return again changes nothing', async () => {
  await tab(/^Import a return$/u).click();
  const into = await importPage(app.page());
  await into.chooseFolder(app.electron, folder);
  await expect(into.holds).toContainText('0 children new, 0 changed, 2,675 unchanged.');
  await expect(into.load).toHaveCount(0);
  await into.openCaseload.click();
  await caseloadPage(app.page());
});

test('The caseload lists everyone by what is due, and only the rows in view are in the page', async () => {
  const caseload = await toCaseload();
  await checkInDark(app.page(), 'caseload');
  await checkInForcedColours(app.page(), 'caseload');
  await caseload.view('Everyone').click();
  await expect(caseload.grid).toHaveAttribute('aria-rowcount', '2676');
  expect(await caseload.rows.count()).toBeLessThan(40);
  await expect(caseload.head('Next review')).toHaveAttribute('aria-sort', 'ascending');
  await expect(caseload.rows.first()).toContainText(/Overdue by [\d,]+ days/u);
  await caseload.sortBy('Next review');
  await expect(caseload.head('Next review')).toHaveAttribute('aria-sort', 'descending');
  await caseload.sortBy('Child');
  await expect(caseload.head('Child')).toHaveAttribute('aria-sort', 'ascending');
  await expect(caseload.head('Next review')).toHaveAttribute('aria-sort', 'none');
});

test('A reference finds its child, and words that fit nobody say so', async () => {
  const caseload = await toCaseload();
  await caseload.view('Everyone').click();
  await caseload.filter.fill('566910');
  await expect(caseload.rows).toHaveCount(1);
  await expect(caseload.grid).toHaveAttribute('aria-rowcount', '2');
  await expect(caseload.row('566910')).toContainText('No name yet');
  await caseload.filter.fill('nobody at all');
  await expect(app.page().getByText('No child fits these filters')).toBeVisible();
  await caseload.filter.fill('');
});

test('Children with no review due are kept apart, each with the reason', async () => {
  const caseload = await toCaseload();
  await caseload.view('Kept apart').click();
  const reasons = await caseload.reason.locator('option').allInnerTexts();
  for (const reason of ['No care episode', 'Adopted', 'Care ended', 'Died', 'Short breaks only']) {
    expect(reasons.some((words) => words.startsWith(reason))).toBe(true);
  }
  await caseload.reason.selectOption({ label: reasons.find((words) => words.startsWith('Adopted')) ?? '' });
  await expect(caseload.rows.first()).toContainText('Adopted');
  await expect(caseload.aside).toContainText('They have been adopted, so care has ended.');
});

test('By keyboard alone: the list is walked, a date explains itself, and a child opens', async () => {
  const { keyboard } = app.page();
  const caseload = await toCaseload();
  await caseload.view('By next date').click();
  await tabTo(app.page(), caseload.grid);
  const first = await caseload.current.getAttribute('aria-rowindex');
  expect(first).toBe('2');
  await keyboard.press('End');
  const rowCount = Number(await caseload.grid.getAttribute('aria-rowcount'));
  await expect(caseload.current).toHaveAttribute('aria-rowindex', String(rowCount));
  await expect(caseload.current).toBeInViewport();
  await keyboard.press('Home');
  await keyboard.press('ArrowDown');
  await keyboard.press('ArrowDown');
  await expect(caseload.current).toHaveAttribute('aria-rowindex', '4');
  await expect(caseload.grid).toHaveAttribute(
    'aria-activedescendant',
    (await caseload.current.getAttribute('id')) ?? '',
  );
  const chosen = await caseload.current.getByRole('gridcell').first().locator('b').innerText();

  await tabTo(app.page(), caseload.why);
  await keyboard.press('Enter');
  await expect(caseload.reasonOfDate).toBeVisible();
  await expect(caseload.reasonOfDate).toContainText(/regulation \d+/u);
  await caseload.check('why-light');
  await checkInDark(app.page(), 'why');
  await keyboard.press('Escape');
  await expect(caseload.reasonOfDate).toHaveCount(0);
  await expect(caseload.why).toBeFocused();

  await caseload.grid.focus();
  await keyboard.press('Enter');
  const child = await childPage(app.page(), chosen);
  await checkInDark(app.page(), 'child');
  await expect(child.heading).toBeFocused();
});

test('At 320 pixels wide and at twice the size nothing is lost and nothing scrolls sideways', async () => {
  for (const [width, height, name] of [
    [320, 720, '320'],
    [683, 384, 'zoomed'],
  ] as const) {
    await resizeTo(app, width, height);
    const menu = app.page().getByRole('button', { name: 'Menu' });
    if (await menu.isVisible()) await menu.click();
    await tab(/^Caseload/u).click();
    const caseload = await caseloadPage(app.page(), `caseload-${name}`);
    await caseload.rows.first().scrollIntoViewIfNeeded();
    await expect(caseload.rows.first()).toBeInViewport();
    await expect(caseload.why).toBeAttached();
    const reference = await caseload.rows.first().getByRole('gridcell').first().locator('b').innerText();
    await caseload.grid.focus();
    await app.page().keyboard.press('Enter');
    await childPage(app.page(), reference, `child-${name}`);
  }
});
