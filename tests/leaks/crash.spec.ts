import { readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { openPractice } from '../e2e/steps/set-up';
import { start } from '../e2e/steps/start';
import { madeUpWords } from '../journey/made-up-words';
import { freshFolder } from '../support/launch';
import { scanFolder } from '../support/scan/scan-folder';

test('A crash of the page, or of the whole app, leaves no report and no word on the disk', async () => {
  const words = madeUpWords();
  const temporary = freshFolder('temporary');
  const app = await start({ temporary });
  await openPractice(app);
  const typed = words.next('filter of the caseload');
  await app.page().getByLabel('Filter by name or reference').fill(typed);
  await app.electron.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer();
  });
  await expect((await app.nextPage()).getByText(/because the page had stopped/u)).toBeVisible();

  const { userData } = app;
  const ended = new Promise((resolve) => app.electron.process().once('exit', resolve));
  await app.electron
    .evaluate(() => {
      process.crash();
    })
    .catch(() => undefined);
  await ended;
  for (const folder of [userData, temporary]) {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    expect(files.filter((name) => /\.dmp$|core(?:\.\d+)?$/u.test(name))).toEqual([]);
    expect(scanFolder(folder, [typed]).hits).toEqual([]);
  }
});
