import { expect, test } from '@playwright/test';
import { launch, type RunningApp } from '../support/launch';
import { arrive } from './pages/arrive';
import { importPage } from './pages/import-page';
import { unlockPage } from './pages/unlock-page';
import { passphrase, setUpCaseload } from './steps/set-up';

const later = 'This laptop’s clock says';

async function unlockOn(userData: string, today: string): Promise<RunningApp> {
  const app = await launch({ userData, today });
  await (await unlockPage(app.page())).unlockWith(passphrase);
  return app;
}

test('A clock that was set back, or is far ahead, is asked about before any date shows', async () => {
  test.setTimeout(120_000);
  const first = await launch({ today: '2026-06-14' });
  const { userData } = first;
  await setUpCaseload(first);
  await importPage(first.page());
  await first.close();

  const back = await unlockOn(userData, '2025-03-03');
  await arrive(back.page(), 'clock-question-light', 'Is it 3 March 2025 today?');
  await expect(back.page().getByText(later)).toContainText('That is later than the laptop’s clock.');
  await expect(back.page().getByRole('navigation')).toHaveCount(0);
  await back.page().getByRole('button', { name: 'Use this date' }).click();
  await importPage(back.page());
  expect(back.complaints).toEqual([]);
  await back.close();

  const again = await unlockOn(userData, '2025-03-03');
  await importPage(again.page());
  await again.close();

  const ahead = await unlockOn(userData, '2026-09-01');
  await expect(ahead.page().getByText(later)).toContainText('more than 400 days before');
  await ahead.page().getByRole('button', { name: 'Close and put the clock right' }).click();
  await expect.poll(() => ahead.page().isClosed()).toBe(true);
  await ahead.kill();
});
