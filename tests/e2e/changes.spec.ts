import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { z } from 'zod';
import { toolOf } from '../golden/support/tool';
import { freshFolder } from '../support/launch';
import { caseloadPage } from './pages/caseload-page';
import { changesPart } from './pages/changes-part';
import { childPage } from './pages/child-page';
import { checkInDark } from './pages/looks';
import { openPractice } from './steps/set-up';
import { start } from './steps/start';

const recordSchema = z.object({ told: z.record(z.string(), z.string()) });

async function openNell(page: Page) {
  await (await caseloadPage(page, 'caseload-practice-light')).row('Nell').dblclick();
  return childPage(page, /^Nell/u);
}

test('The child’s page says who changed what, when, and what it said before, also after a lock', async () => {
  const app = await start();
  await openPractice(app);
  const child = await openNell(app.page());
  await child.show('Facts');
  await child.fact('First language (optional)').fill('Sallowthornish');
  await child.show('Changes');
  const before = await changesPart(app.page());
  await expect(before.row('Sallowthornish')).toContainText('First language');
  await expect(before.row('Sallowthornish')).toContainText('Marian Tolliver');
  await app.page().keyboard.press('Control+L');
  const page = await app.nextPage();
  await page.getByRole('button', { name: 'Open the practice caseload' }).click();
  const after = await changesPart(page);
  await expect(after.row('Sallowthornish')).toContainText('First language');
  expect(await after.rows.count()).toBeGreaterThan(10);
  await after.earlier.click();
  expect(app.complaints).toEqual([]);
  await app.close();
});

test('Many changes are narrowed by person, part of the file and month', async () => {
  const app = await start({ today: '2026-11-23' });
  await openPractice(app);
  await (await openNell(app.page())).show('Changes');
  const changes = await changesPart(app.page());
  await checkInDark(app.page(), 'child-changes');
  const all = (await changes.count.textContent()) ?? '';
  await changes.filter('Part of the file').selectOption({ index: 2 });
  await expect(changes.count).toHaveText(/^\d+ changes? of \d+$/u);
  await changes.filter('Month').selectOption({ index: 1 });
  await changes.filter('Who').selectOption({ index: 1 });
  await expect(changes.count).not.toHaveText(all);
  await changes.check('child-changes-narrowed-light');
  await changes.filter('Part of the file').selectOption('');
  await changes.filter('Month').selectOption('');
  await changes.filter('Who').selectOption('');
  await expect(changes.count).toHaveText(all);
  await app.close();
});

test('A history that was exported is checked by a program that has nothing of ours, and tampering is found', async () => {
  const python = await toolOf('the check of an exported history', ['python3'], '--version');
  test.skip(python === null, 'There is no Python here.');
  const app = await start({ today: '2026-11-23' });
  await openPractice(app);
  await (await openNell(app.page())).show('Changes');
  const changes = await changesPart(app.page());
  const folder = freshFolder('history');
  const seal = await changes.exportTo(app.electron, folder);
  await changes.check('child-history-exported-light');
  await checkInDark(app.page(), 'child-history-exported');
  const [name = ''] = readdirSync(folder);
  expect(name).toMatch(/^HIS-2026-11-23-[0-9A-Z]{8}$/u);
  const files = readdirSync(join(folder, name));
  expect([...files].sort()).toEqual(
    [
      'README.txt',
      'history.csv',
      'history.jsonl',
      'signature.json',
      'statement.json',
      'verify.ps1',
      'verify.py',
    ].sort(),
  );
  const program = join(folder, name, 'verify.py');
  const said = execFileSync('python3', ['-I', program, join(folder, name)], { encoding: 'utf8' });
  expect(said).toContain('RESULT: everything agrees.');
  expect(said).toContain('fits, by a key that says it is Marian Tolliver');
  expect(said).toContain(`Statement SHA-256  ${seal}`);
  const count = Number(/(\d+) records, each follows/u.exec(said)?.[1]);
  await expect(changes.count).toHaveText(`${count} changes`);

  const chain = join(folder, name, 'history.jsonl');
  const records = readFileSync(chain, 'utf8').trimEnd().split('\n').slice(1);
  const told = records.flatMap((line) => Object.values(recordSchema.parse(JSON.parse(line)).told));
  // No reader has a use for a moment as the app keeps it, an id, or a hash.
  expect(told.filter((words) => /\dT\d\d:|[0-9a-f]{8}-[0-9a-f]{4}-|[0-9a-f]{32}/u.test(words))).toEqual([]);
  writeFileSync(chain, readFileSync(chain, 'utf8').replace('Nell', 'Nelly'));
  const tampered = spawnSync('python3', ['-I', program, join(folder, name)], { encoding: 'utf8' });
  expect(tampered.status).toBe(1);
  expect(tampered.stdout).toContain('one of the two was changed');
  expect(app.complaints).toEqual([]);
  await app.close();
});
