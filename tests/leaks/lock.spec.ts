import { existsSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { childPage } from '../e2e/pages/child-page';
import { unlockPage } from '../e2e/pages/unlock-page';
import { passphrase } from '../e2e/steps/set-up';
import { start } from '../e2e/steps/start';
import { madeUpWords } from '../journey/made-up-words';
import { exportFinals, makeFinal } from '../journey/make-final';
import { answerDialogues, freshFolder } from '../support/launch';
import { canBeHeldAgain, renewed, type RenewedApp } from '../support/renewed-app';
import { processesOf, scanMemory } from '../support/scan/memory';
import { scanFolder } from '../support/scan/scan-folder';
import { smallReturnToday } from '../support/small-return';
import { halfType, importAnother, makeCaseload, returnWords, showAndEdit } from './case-words';

test.describe.configure({ mode: 'serial' });
const readable = existsSync('/proc/self/smaps');
if (!readable) console.log('not run: memory scan, there is no /proc here');
test.skip(!readable);

/** Where one round is played, and the words that are typed in it. */
const aRound = () => ({
  words: madeUpWords(),
  userData: freshFolder('leaks'),
  second: freshFolder('second-place'),
  temporary: freshFolder('temporary'),
  out: freshFolder('leaks-out'),
});
let round: ReturnType<typeof aRound>;
let again: RenewedApp;
test.beforeAll(() => {
  round = aRound();
});

const everyWord = (): readonly string[] => [...round.words.all().map(({ word }) => word), ...returnWords, passphrase];

/** Where the window stands and how large it is. */
const bounds = (page: Page) => page.evaluate(() => [screenX, screenY, outerWidth, outerHeight]);

test('After a lock no process that is left holds a word of the caseload', async () => {
  const { words, userData, second, temporary, out } = round;
  await makeCaseload(userData, words);
  const app = await start({ userData, temporary, today: smallReturnToday, arguments: canBeHeldAgain });
  await (await unlockPage(app.page())).unlockWith(passphrase);
  await answerDialogues(app.electron, { open: [second] });
  await app.page().evaluate('window.desktop.chooseSecondPlace()');
  await showAndEdit(app.page(), words);
  await makeFinal(app, out);
  await exportFinals(app, out);
  await importAnother(app);
  await halfType(app.page(), words);

  const open = scanMemory(processesOf(userData), everyWord());
  // The scan can find them: all stand in the page's memory, and some in main's.
  const inPage = open.found.filter(({ process }) => process === 'renderer').map(({ word }) => word);
  expect([...everyWord()].filter((word) => !inPage.includes(word) && word !== passphrase)).toEqual([]);
  expect(open.found.some(({ process }) => process === 'main')).toBe(true);

  const before = await bounds(app.page());
  await app.page().keyboard.press('Control+l');
  await expect((await app.nextPage()).getByText(/^Locked at .* Everything you typed is saved\.$/u)).toBeVisible();
  again = await renewed(app);
  await expect(again.page.getByText(/^Locked at .* Everything you typed is saved\.$/u)).toBeVisible();
  expect(await bounds(again.page)).toEqual(before);
  const locked = scanMemory(processesOf(userData), everyWord());
  expect(locked.processes).toBeGreaterThanOrEqual(3);
  console.log(`scanned ${String(locked.processes)} processes, ${String(Math.round(locked.bytes / 1e6))} MB`);
  expect(locked.found).toEqual([]);
});

test('The renewed app leads back to the same field and letter', async () => {
  await (await unlockPage(again.page)).unlockWith(passphrase);
  const child = await childPage(again.page, /./u);
  const field = child.field('Who they are to the child');
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('Foster ca');
  expect(await field.evaluate((input) => (input instanceof HTMLInputElement ? input.selectionStart : null))).toBe(8);
  await again.close();
});

test('No file that the app wrote for itself holds a word: its profile, the second folder, the temporary folder', () => {
  const { userData, second, temporary, out } = round;
  const sealed = [userData, second, temporary].map((folder) => scanFolder(folder, everyWord()));
  expect(sealed.map(({ hits }) => hits)).toEqual([[], [], []]);
  expect(sealed[0]?.files).toBeGreaterThan(20);
  expect(sealed[1]?.files).toBeGreaterThan(0);
  // What a person asked for is found by the same scan.
  expect(scanFolder(out, everyWord()).hits.length).toBeGreaterThan(20);
});
