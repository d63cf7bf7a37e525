import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { answerDialogues, freshFolder, type RunningApp } from '../support/launch';
import { checkInDark, checkInForcedColours } from './pages/looks';
import { settingsPage } from './pages/settings-page';
import { unlockPage } from './pages/unlock-page';
import { openPractice, passphrase, setUpCaseload } from './steps/set-up';
import { start } from './steps/start';
import { tabTo } from './steps/tab-to';

test.describe.configure({ mode: 'serial' });

const theirs = join(freshFolder('halves'), 'mair.json');
const ours = join(freshFolder('halves'), 'amara.json');
let theirWords: readonly string[] = [];
let app: RunningApp;

async function openIdentity({ page }: RunningApp) {
  await page().getByRole('navigation', { name: 'Main' }).getByRole('button', { name: 'Settings' }).click();
  return (await settingsPage(page())).identity();
}

test.beforeAll(async () => {
  // Another caseload, on another laptop, saves its public half first.
  const other = await start({ today: '2026-11-23' });
  await openPractice(other);
  const identity = await openIdentity(other);
  await expect(identity.words).toHaveCount(6);
  theirWords = await identity.words.allInnerTexts();
  await answerDialogues(other.electron, { save: theirs });
  await identity.save.click();
  await expect(identity.section).toContainText('Saved as mair.json');
  await other.close();
  app = await start({ today: '2026-11-23' });
  await setUpCaseload(app);
});
test.afterAll(async () => {
  expect(app.complaints).toEqual([]);
  await app.close();
});

test('A caseload has six words of its own, the same after it was locked', async () => {
  const identity = await openIdentity(app);
  await expect(identity.words).toHaveCount(6);
  const words = await identity.words.allInnerTexts();
  expect(words).not.toEqual(theirWords);
  for (const word of words) expect(word).toMatch(/^[a-z-]{3,9}$/u);
  await identity.words.first().scrollIntoViewIfNeeded();
  await checkInDark(app.page(), 'settings-identity');
  await checkInForcedColours(app.page(), 'settings-identity');
  await answerDialogues(app.electron, { save: ours });
  await identity.save.click();
  await expect(identity.section).toContainText('Saved as amara.json');

  await app.page().keyboard.press('Control+L');
  const locked = await app.nextPage();
  await (await unlockPage(locked)).unlockWith(passphrase);
  const again = (await settingsPage(locked)).identity();
  await expect(again.words).toHaveText(words);
});

test('A person is known once their words were compared, by keyboard alone, and can be removed', async () => {
  const page = app.page();
  const identity = (await settingsPage(page)).identity();
  await answerDialogues(app.electron, { open: [theirs] });
  await tabTo(page, identity.add);
  await page.keyboard.press('Enter');
  await expect(identity.theirWords).toHaveText(theirWords);
  await expect(page.getByRole('heading', { name: 'Compare the six words' })).toBeFocused();
  await identity.look('settings-compare-words-light');
  await checkInDark(page, 'settings-compare-words');
  await identity.name.fill('');
  await tabTo(page, identity.match);
  await page.keyboard.press('Enter');
  await expect(identity.section).toContainText('Enter the name you know them by');
  await expect(identity.name).toBeFocused();
  await page.keyboard.type('Mair Pugh');
  await page.keyboard.press('Enter');
  await expect(identity.section.getByRole('status').last()).toHaveText('Mair Pugh is added');
  await expect(page.getByRole('heading', { name: 'People you know by their words' })).toBeFocused();
  await identity.look('settings-known-people-light');

  await identity.add.click();
  await expect(identity.section).toContainText('You know this person already');
  await page.getByRole('button', { name: 'Remove Mair Pugh' }).click();
  await expect(identity.section).toContainText('Mair Pugh is removed');
  await expect(identity.section).toContainText('Nobody yet.');
});

test('Nobody is added from a file that was changed, is one’s own, or is something else', async () => {
  const identity = (await settingsPage(app.page())).identity();
  const renamed = join(freshFolder('halves'), 'renamed.json');
  writeFileSync(renamed, readFileSync(theirs, 'utf8').replace(/"name": "[^"]+"/u, '"name": "Amara’s manager"'));
  const other = join(freshFolder('halves'), 'other.json');
  writeFileSync(other, '{"colour": "blue"}');
  for (const [path, words] of [
    [renamed, 'This public half was changed after it was saved.'],
    [ours, 'That is the public half of this caseload.'],
    [other, 'That file is not a public half.'],
  ] as const) {
    await answerDialogues(app.electron, { open: [path] });
    await identity.add.click();
    await expect(identity.section).toContainText(words);
  }
  await answerDialogues(app.electron, { open: [theirs] });
  await identity.add.click();
  await identity.differ.click();
  await expect(identity.section).toContainText('Nobody was added.');
  await expect(identity.section).toContainText('Nobody yet.');
});
