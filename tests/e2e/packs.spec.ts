import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { answerDialogues, freshFolder, type RunningApp } from '../support/launch';
import { caseloadPage } from './pages/caseload-page';
import { childPage } from './pages/child-page';
import { checkInDark } from './pages/looks';
import { toHandOver, toOpenPack } from './steps/packs';
import { openPractice } from './steps/set-up';
import { start } from './steps/start';

test.describe.configure({ mode: 'serial', timeout: 240_000 });

const passphrase = 'tinder lathe orbit walnut';
const folder = freshFolder('packs');
const path = join(folder, 'two.chairpack');

let giving: RunningApp;
let taking: RunningApp;
test.beforeAll(async () => {
  test.setTimeout(240_000);
  giving = await start({ today: '2026-11-23' });
  await openPractice(giving);
  taking = await start({ today: '2026-11-23' });
  await openPractice(taking);
});
test.afterAll(async () => {
  expect([...giving.complaints, ...taking.complaints]).toEqual([]);
  await giving.close();
  await taking.close();
});

test('Children are handed over by a pack that says what is missing before it is made', async () => {
  const page = giving.page();
  const pack = await toHandOver(page);
  await checkInDark(page, 'hand-over');
  await pack.save.click();
  await expect(pack.problems.getByRole('button')).toHaveText([
    'Choose at least one child',
    'Say why the children are handed over',
    'Enter a passphrase for the pack',
  ]);
  await pack.child('Nell').check();
  await pack.child('Thandi').check();
  await pack.reason('Case transfer');
  await pack.passphrase.fill(passphrase);
  await pack.again.fill(passphrase);
  await pack.note.fill('The review is on the 4th.');
  await pack.check('hand-over-filled-light');
  await pack.saveAs(giving.electron, path);
  await expect(page.getByText('The children are still in your caseload.')).toBeVisible();
  await pack.check('hand-over-made-light');
  expect(readdirSync(folder)).toEqual(['two.chairpack']);
  expect(readFileSync(path, 'latin1')).not.toContain('Nell');
});

test('A pack opens with its passphrase only, and says who signed it and what is the same as here', async () => {
  const page = taking.page();
  const pack = await toOpenPack(page);
  await checkInDark(page, 'open-pack');
  await pack.choose(taking.electron, path);
  await pack.passphrase.fill('not the passphrase');
  await pack.open.click();
  await expect(pack.problems.getByRole('button')).toHaveText(
    ['That is not the passphrase of this pack. Capital letters and spaces count.'],
    { timeout: 30_000 },
  );
  await pack.passphrase.fill(passphrase);
  await pack.open.click();
  await expect(pack.opened).toBeVisible({ timeout: 30_000 });
  await pack.check('open-pack-opened-light');
  await checkInDark(page, 'open-pack-opened');
  await expect(pack.child('Nell Farrant')).toContainText('The same as here');
});

async function openThandi(page: Page) {
  await page
    .getByRole('navigation', { name: 'Main' })
    .getByRole('button', { name: /^Caseload/u })
    .click();
  const caseload = await caseloadPage(page, 'caseload-practice-light');
  await caseload.view('Everyone').click();
  await caseload.row('Thandi').dblclick();
  const child = await childPage(page, /^Thandi/u, 'child-thandi-light');
  await child.show('Documents');
  return child;
}

/** The hash of every final document that Thandi's page offers, saved as a Word file. */
async function savedDocuments(app: RunningApp): Promise<readonly string[]> {
  const child = await openThandi(app.page());
  const buttons = child.table.getByRole('button', { name: /^Save /u });
  const documents: string[] = [];
  for (const [index, button] of (await buttons.all()).entries()) {
    const to = join(freshFolder('documents'), `${String(index)}.docx`);
    await answerDialogues(app.electron, { save: to });
    await button.click();
    await expect(app.page().getByText(`Saved as ${String(index)}.docx`)).toBeVisible();
    documents.push(createHash('sha256').update(readFileSync(to)).digest('hex'));
  }
  return documents;
}

test('A name that nobody compared is shown as not proved, and the documents come along byte for byte', async () => {
  const page = taking.page();
  const pack = await toOpenPack(page);
  await pack.choose(taking.electron, path);
  await pack.passphrase.fill(passphrase);
  await pack.open.click();
  await expect(page.getByText(/^The name Marian Tolliver.* is not proved\.$/u)).toBeVisible({
    timeout: 30_000,
  });
  const thandi = pack.child('Thandiwe Moyo-Larkspur');
  await thandi.scrollIntoViewIfNeeded();
  await pack.check('open-pack-unknown-light');
  await checkInDark(page, 'open-pack-unknown');
  await thandi.getByRole('button', { name: 'Take all of theirs' }).click();
  await pack.take.click();
  await expect(pack.taken).toBeVisible();
  const [given, taken] = [await savedDocuments(giving), await savedDocuments(taking)];
  expect(given).toHaveLength(2);
  expect(taken).toEqual(expect.arrayContaining([...given]));
});

test('A file that was changed on its way, one that is no pack and one that asks for too much work are refused', async () => {
  const pack = await toOpenPack(taking.page());
  const changed = readFileSync(path);
  changed[changed.length - 20] = (changed[changed.length - 20] ?? 0) ^ 1;
  writeFileSync(join(folder, 'changed.chairpack'), changed);
  await pack.choose(taking.electron, join(folder, 'changed.chairpack'));
  await pack.passphrase.fill(passphrase);
  await pack.open.click();
  await expect(taking.page().getByText(/The pack is damaged/u)).toBeVisible({ timeout: 30_000 });
  writeFileSync(join(folder, 'other.chairpack'), 'PK a zip file');
  await pack.choose(taking.electron, join(folder, 'other.chairpack'));
  await expect(taking.page().getByText(/This file is no hand-over pack/u)).toBeVisible();
  const costly = readFileSync(path, 'latin1').replace(/(-> scrypt \S+) 18/u, '$1 30');
  writeFileSync(join(folder, 'costly.chairpack'), costly, 'latin1');
  await pack.choose(taking.electron, join(folder, 'costly.chairpack'));
  await expect(taking.page().getByText(/more work than a laptop should do/u)).toBeVisible();
});
