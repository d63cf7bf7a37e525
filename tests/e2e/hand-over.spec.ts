import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { freshFolder, type RunningApp } from '../support/launch';
import { smallReturnFolder, smallReturnToday } from '../support/small-return';
import { caseloadPage } from './pages/caseload-page';
import { changesPart } from './pages/changes-part';
import { childPage } from './pages/child-page';
import { handOverPage } from './pages/hand-over-page';
import { checkInDark } from './pages/looks';
import { unlockPage } from './pages/unlock-page';
import { addPerson, savePublicHalf, toHandOver, toOpenPack } from './steps/packs';
import { loadReturn, passphrase, setUpCaseload } from './steps/set-up';
import { start } from './steps/start';

test.describe.configure({ mode: 'serial', timeout: 240_000 });

const folder = freshFolder('hand-over');
const inFolder = (name: string) => join(folder, name);
const wilhelmina = 'Wilhelmina Oyelaran';

let amara: RunningApp;
let mair: RunningApp;
test.beforeAll(async () => {
  test.setTimeout(240_000);
  amara = await start({ today: smallReturnToday });
  await setUpCaseload(amara, 'Amara Lindqvist');
  await loadReturn(amara, smallReturnFolder());
  mair = await start({ today: smallReturnToday });
  await setUpCaseload(mair, 'Mair Pugh');
  const amarasWords = await savePublicHalf(amara, inFolder('amara.json'));
  const mairsWords = await savePublicHalf(mair, inFolder('mair.json'));
  await addPerson(amara, inFolder('mair.json'), mairsWords, 'Mair Pugh');
  await addPerson(mair, inFolder('amara.json'), amarasWords, 'Amara from the north team');
});
test.afterAll(async () => {
  expect([...amara.complaints, ...mair.complaints]).toEqual([]);
  await amara.close();
  await mair.close();
});

async function openChild(page: Page, words: string) {
  await page
    .getByRole('navigation', { name: 'Main' })
    .getByRole('button', { name: /^Caseload/u })
    .click();
  const caseload = await caseloadPage(page);
  await caseload.view('Everyone').click();
  await caseload.row(words).dblclick();
  return childPage(page, new RegExp(words, 'u'));
}

async function writeFacts(page: Page, words: string, facts: Readonly<Record<string, string>>): Promise<void> {
  const child = await openChild(page, words);
  await child.show('Facts');
  for (const [label, value] of Object.entries(facts)) await child.fact(label).fill(value);
  await child.saved();
}

test('A child is handed over to somebody whose words were compared, and only their caseload opens the pack', async () => {
  const page = amara.page();
  await writeFacts(page, '104077', { 'Given name': 'Wilhelmina', 'Family name': 'Oyelaran' });
  const child = await childPage(page, wilhelmina);
  await child.show('People');
  await child.addPerson.click();
  await child.field('Name').fill('Perpetua Strand');

  const pack = await toHandOver(page);
  await pack.child(wilhelmina).check();
  await pack.reason('Cover');
  await pack.person('Mair Pugh').check();
  await pack.note.fill('The first review is due in the second week.');
  // A lock loses nothing of what was chosen and typed.
  await page.keyboard.press('Control+L');
  const locked = await amara.nextPage();
  await (await unlockPage(locked)).unlockWith(passphrase);
  const again = await handOverPage(locked);
  await expect(again.child(wilhelmina)).toBeChecked();
  await expect(again.person('Mair Pugh')).toBeChecked();
  await expect(again.note).toHaveValue('The first review is due in the second week.');
  await again.check('hand-over-people-light');
  await checkInDark(locked, 'hand-over-people');
  await again.saveAs(amara.electron, inFolder('to-mair'));
  await checkInDark(locked, 'hand-over-made');
  expect(readdirSync(folder).sort()).toEqual(['amara.json', 'mair.json', 'to-mair.chairpack']);
  expect(readFileSync(inFolder('to-mair.chairpack'), 'latin1')).not.toMatch(/Wilhelmina|104077/u);

  const opening = await toOpenPack(locked);
  await opening.choose(amara.electron, inFolder('to-mair.chairpack'));
  await expect(locked.getByText('sealed for someone else’s caseload')).toBeVisible();
  await opening.check('open-pack-refused-light');
  await checkInDark(locked, 'open-pack-refused');
});

test('The other caseload says who signed it, shows what is in it, and keeps the child under keys of its own', async () => {
  const page = mair.page();
  const pack = await toOpenPack(page);
  await pack.choose(mair.electron, inFolder('to-mair.chairpack'));
  await expect(pack.opened).toBeFocused();
  await expect(page.getByText('Signed by Amara from the north team')).toBeVisible();
  await expect(page.getByText('The first review is due in the second week.')).toBeVisible();
  await expect(pack.child(wilhelmina)).toContainText('New here');
  await pack.child(wilhelmina).getByRole('button', { name: 'Show what is in it' }).click();
  await pack.check('open-pack-known-light');
  await checkInDark(page, 'open-pack-known');
  await pack.take.click();
  await expect(pack.taken).toBeFocused();
  await pack.check('open-pack-taken-light');

  await page.keyboard.press('Control+L');
  const locked = await mair.nextPage();
  await (await unlockPage(locked)).unlockWith(passphrase);
  const child = await openChild(locked, wilhelmina);
  await child.show('People');
  // What was half typed into a form does not travel.
  await expect(child.personForm).toHaveCount(0);
  await expect(locked.getByText('Nobody has been added yet.')).toBeVisible();
  await child.show('Changes');
  const changes = await changesPart(locked);
  await expect(changes.row('Taken in from a hand-over pack')).toContainText(
    /Mair Pugh, from the hand-over pack [0-9A-Z]{8} of Amara from the north team/u,
  );
  await checkInDark(locked, 'child-changes-taken');
});

test('Opening the same pack again changes nothing', async () => {
  const pack = await toOpenPack(mair.page());
  await pack.choose(mair.electron, inFolder('to-mair.chairpack'));
  await expect(pack.child(wilhelmina)).toContainText('The same as here');
  await expect(mair.page().getByText('There is nothing to take from this pack.')).toBeVisible();
  await expect(pack.take).toHaveCount(0);
});

test('What both wrote differently waits for a choice, place by place, and nothing else is touched', async () => {
  await writeFacts(mair.page(), wilhelmina, {
    'First language (optional)': 'Welsh',
    'Pronouns (optional)': 'she, her',
  });
  const handingBack = await toHandOver(mair.page());
  await handingBack.child(wilhelmina).check();
  await handingBack.reason('Cover');
  await handingBack.person('Amara from the north team').check();
  await handingBack.saveAs(mair.electron, inFolder('to-amara.chairpack'));

  const page = amara.page();
  await writeFacts(page, wilhelmina, { 'First language (optional)': 'Yoruba', 'Religion (optional)': 'Baptist' });
  const pack = await toOpenPack(page);
  await pack.choose(amara.electron, inFolder('to-amara.chairpack'));
  const child = pack.child(wilhelmina);
  await expect(child).toContainText('1 place to choose');
  await pack.take.click();
  await expect(page.getByText('Choose for each place in which both sides differ')).toBeVisible();
  await child.scrollIntoViewIfNeeded();
  await pack.check('open-pack-differs-light');
  await checkInDark(page, 'open-pack-differs');
  await pack.choice('First language', 'Take theirs');
  await expect(child).toContainText('Differs, all chosen');
  await pack.take.click();
  await expect(pack.taken).toBeVisible();

  const merged = await openChild(page, wilhelmina);
  await merged.show('Facts');
  await expect(merged.fact('First language (optional)')).toHaveValue('Welsh');
  await expect(merged.fact('Religion (optional)')).toHaveValue('Baptist');
  await expect(merged.fact('Pronouns (optional)')).toHaveValue('she, her');
  await merged.show('People');
  await expect(merged.field('Name')).toHaveValue('Perpetua Strand');
  await merged.show('Changes');
  await expect((await changesPart(page)).row('Welsh')).toContainText('of Mair Pugh');
});

test('A pack that was cut short or changed on its way is refused, and nothing is taken', async () => {
  const whole = readFileSync(inFolder('to-mair.chairpack'));
  const changed = Buffer.from(whole);
  changed[whole.length - 40] = (whole[whole.length - 40] ?? 0) ^ 1;
  const pack = await toOpenPack(mair.page());
  for (const [name, bytes] of [
    ['short.chairpack', whole.subarray(0, whole.length - 100)],
    ['changed.chairpack', changed],
  ] as const) {
    writeFileSync(inFolder(name), bytes);
    await pack.choose(mair.electron, inFolder(name));
    await expect(mair.page().getByText('The pack is damaged')).toBeVisible();
  }
});
