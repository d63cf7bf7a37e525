import { expect, test, type Page } from '@playwright/test';
import type { RunningApp } from '../support/launch';
import { childPage } from './pages/child-page';
import { meetingPage } from './pages/meeting-page';
import { taskPage, typeDate } from './pages/task-page';
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

const page = (): Page => app.page();

/** The page that shows now: a lock puts another in place of the one before. */
const thandi = () => childPage(page(), /Thandi/u, 'child-half-typed-light');
const heldOn = () => page().getByRole('group', { name: 'Day the review was held' });
const decided = () => page().getByLabel('What was decided');
const time = () => page().getByRole('main').getByLabel('Time (optional)');

async function lockAndUnlock(): Promise<void> {
  const next = app.electron.waitForEvent('window');
  await page().keyboard.press('Control+l');
  await next;
  await app.nextPage();
  await page().getByRole('button', { name: 'Open the practice caseload' }).click();
}

/** Where the caret stands in the field that has the focus. */
const caret = (): Promise<number | null> =>
  page().evaluate(() => {
    const { activeElement } = document;
    return activeElement instanceof HTMLInputElement ? activeElement.selectionStart : null;
  });

async function openChild(name: string): Promise<void> {
  await page()
    .getByRole('button', { name: /^Caseload/u })
    .click();
  await page().getByRole('grid', { name: 'Children' }).getByRole('row').filter({ hasText: name }).dblclick();
}

test('Someone half added is there after a lock, with the caret at the same letter', async () => {
  await openChild('Thandi');
  const before = await thandi();
  await before.show('People');
  await before.addPerson.click();
  await before.field('Name').fill('Perpetua Strand');
  await before.person('The record with parts withheld').check();
  await before.field('Who they are to the child').click();
  await page().keyboard.type('Foster ca');
  await page().keyboard.press('ArrowLeft');
  await lockAndUnlock();
  const child = await thandi();
  await expect(child.field('Who they are to the child')).toBeFocused();
  expect(await caret()).toBe(8);
  await expect(child.field('Who they are to the child')).toHaveValue('Foster ca');
  await expect(child.field('Name')).toHaveValue('Perpetua Strand');
  await expect(child.person('The record with parts withheld')).toBeChecked();
  await page().getByRole('button', { name: 'Cancel' }).click();
  await expect(child.personForm).toHaveCount(0);
});

test('A form that was given up does not come back', async () => {
  await lockAndUnlock();
  const child = await thandi();
  await expect(child.personForm).toHaveCount(0);
  await child.addPerson.click();
  await expect(child.field('Name')).toHaveValue('');
  await page().getByRole('button', { name: 'Cancel' }).click();
});

test('A review held before is there after a lock, though its date has no year yet', async () => {
  await (await thandi()).show('Reviews');
  await page().getByRole('button', { name: 'Add a review held before' }).click();
  await heldOn().getByLabel('Day').fill('7');
  await heldOn().getByLabel('Month').fill('1');
  await lockAndUnlock();
  await expect(heldOn().getByLabel('Month')).toBeFocused();
  await expect(heldOn().getByLabel('Day')).toHaveValue('7');
  await typeDate(heldOn(), '2025-01-07');
  await page().getByRole('button', { name: 'Add the review' }).click();
  await page().getByRole('button', { name: 'Decisions of 7 January 2025' }).click();
  await decided().fill('Ring the scho');
  await lockAndUnlock();
  await expect(decided()).toBeFocused();
  await expect(decided()).toHaveValue('Ring the scho');
  await page().getByRole('button', { name: 'Add the decision' }).click();
  await expect(page().getByText('Ring the scho')).toBeVisible();
  await expect(decided()).toHaveValue('');
});

test('What stood in a form that was not kept is no change of the child’s file', async () => {
  await (await thandi()).show('Changes');
  await expect(page().getByRole('table')).toContainText('Ring the scho');
  await expect(page().getByRole('table')).not.toContainText('Perpetua Strand');
});

test('A decision being put together is there after a kill, and goes once it is kept', async () => {
  await openChild('Nell Farrant');
  await page().getByRole('button', { name: 'Open the meeting' }).click();
  const meeting = await meetingPage(page());
  await meeting.decisionWords.fill('Ask the school about Frid');
  await meeting.decisionBy.fill('2 wee');
  await meeting.saved();
  const { userData } = app;
  await app.kill();
  app = await start({ userData });
  await page().getByRole('button', { name: 'Open the practice caseload' }).click();
  await openChild('Nell Farrant');
  await page().getByRole('button', { name: 'Open the meeting' }).click();
  const again = await meetingPage(page());
  await expect(again.decisionWords).toHaveValue('Ask the school about Frid');
  await expect(again.decisionBy).toHaveValue('2 wee');
  await again.decisionBy.fill('2 weeks');
  await again.decisionOwner.click();
  await page().getByRole('option').first().click();
  await again.keepDecision.click();
  await expect(again.today).toContainText('Ask the school about Frid');
  await lockAndUnlock();
  await expect((await meetingPage(page())).decisionWords).toHaveValue('');
});

test('A time that means nothing yet is there after a lock', async () => {
  await (await meetingPage(page())).back.click();
  await page().getByRole('button', { name: 'Date and place' }).click();
  await taskPage(page(), 'Date and place');
  await time().fill('half pas');
  await lockAndUnlock();
  await expect(time()).toBeFocused();
  await expect(time()).toHaveValue('half pas');
});
