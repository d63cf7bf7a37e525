import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { aBankHolidayFile } from '../support/builders/bank-holiday-file';
import { answerDialogues, freshFolder, type RunningApp } from '../support/launch';
import { smallReturnFolder } from '../support/small-return';
import { caseloadPage } from './pages/caseload-page';
import { checkInDark } from './pages/looks';
import { settingsPage } from './pages/settings-page';
import { unlockPage } from './pages/unlock-page';
import { loadReturn, passphrase, setUpCaseload } from './steps/set-up';
import { start } from './steps/start';

test.describe.configure({ mode: 'serial' });

const folder = freshFolder('bank-holidays');
const fileOf = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

let app: RunningApp;
test.beforeAll(async () => {
  app = await start({ today: '2028-03-01' });
  await setUpCaseload(app);
});
test.afterAll(async () => {
  expect(app.complaints).toEqual([]);
  await app.close();
});

test('Within a year of the last bank holiday the caseload says so, and leads to Settings', async () => {
  const page = app.page();
  const caseload = await loadReturn(app, smallReturnFolder());
  await expect(caseload.calendarNotice).toContainText('The bank holidays that this app knows end on 31 December 2028.');
  await caseload.check('caseload-calendar-ends-light');
  await checkInDark(page, 'caseload-calendar-ends');
  await caseload.openSettings.click();
  const { section, look } = (await settingsPage(page)).bankHolidays();
  await expect(section).toContainText('from 2010 to 31 December 2028');
  await expect(section).toContainText('end on 31 December 2028.');
  await section.scrollIntoViewIfNeeded();
  await look('settings-bank-holidays-light');
  await checkInDark(page, 'settings-bank-holidays');
});

test('A file that is no list of bank holidays, or leaves days or years out, is refused in words', async () => {
  const holidays = (await settingsPage(app.page())).bankHolidays();
  const short = JSON.stringify({
    'england-and-wales': {
      division: 'england-and-wales',
      events: [{ title: 'New Year’s Day', date: '2029-01-01', notes: '', bunting: true }],
    },
  });
  for (const [name, text, words] of [
    ['other.json', '{"colour": "blue"}', 'That file is not a list of bank holidays.'],
    ['short.json', short, 'That list has fewer bank holidays in 2029 than a year can have.'],
    ['later.json', aBankHolidayFile(2031, 2032), 'That list leaves out 2029 to 2030'],
  ] as const) {
    await answerDialogues(app.electron, { open: [fileOf(name, text)] });
    await holidays.load.click();
    await expect(holidays.said).toContainText(words);
    await expect(holidays.section).toContainText('from 2010 to 31 December 2028');
  }
});

test('A newer list is counted by at once, is there after a lock, and can be taken back', async () => {
  const holidays = (await settingsPage(app.page())).bankHolidays();
  await answerDialogues(app.electron, { open: [fileOf('bank-holidays.json', aBankHolidayFile(2026, 2030))] });
  await holidays.load.click();
  await expect(holidays.said).toHaveText('The list of 2026 to 2030 is loaded');
  await expect(holidays.section).toContainText('from 2010 to 31 December 2030');
  await expect(holidays.section).not.toContainText('cannot be worked out');
  await holidays.look('settings-bank-holidays-loaded-light');

  await app.page().keyboard.press('Control+L');
  const page = await app.nextPage();
  await (await unlockPage(page)).unlockWith(passphrase);
  const again = (await settingsPage(page)).bankHolidays();
  await expect(again.section).toContainText('from 2010 to 31 December 2030');
  await page
    .getByRole('navigation', { name: 'Main' })
    .getByRole('button', { name: /^Caseload/u })
    .click();
  await expect((await caseloadPage(page)).calendarNotice).toHaveCount(0);

  await page.getByRole('navigation', { name: 'Main' }).getByRole('button', { name: 'Settings' }).click();
  const last = (await settingsPage(page)).bankHolidays();
  await last.useBuiltIn.click();
  await expect(last.said).toHaveText('The bank holidays that came with the app are used again');
  await expect(last.section).toContainText('from 2010 to 31 December 2028');
});
