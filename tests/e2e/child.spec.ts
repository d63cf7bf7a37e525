import { expect, test } from '@playwright/test';
import { smallReturnFolder, smallReturnToday } from '../support/small-return';
import { childPage } from './pages/child-page';
import { checkInDark } from './pages/looks';
import { reviewPage } from './pages/review-page';
import { taskPage } from './pages/task-page';
import { loadReturn, setUpCaseload } from './steps/set-up';
import { start } from './steps/start';

test('A child gets a name and people, shows episodes in words, and a review is started', async () => {
  const app = await start({ today: smallReturnToday });
  await setUpCaseload(app);
  const caseload = await loadReturn(app, smallReturnFolder());
  const page = app.page();
  await caseload.view('Kept apart').click();
  await expect(caseload.row('104078')).toContainText('Over 18');
  await caseload.view('By next date').click();
  await caseload.row('104077').dblclick();

  const child = await childPage(page, '104077', 'child-without-name-light');
  await child.show('Facts');
  await child.fact('Given name').fill('Wilhelmina');
  await child.fact('Family name').fill('Oyelaran');
  await expect(child.heading).toHaveText('Wilhelmina Oyelaran');
  await child.saved();

  await child.show('People');
  await child.addPerson.click();
  await child.keepPerson.click();
  await expect(child.problems).toBeFocused();
  await expect(child.problems.getByRole('button')).toHaveText(['Enter their name', 'Enter who they are to the child']);
  await child.check('child-person-light');
  await child.person('Name').fill('Bartholomew Fenn');
  await child.person('Who they are to the child').fill('Foster carer');
  await child.keepPerson.click();
  await expect(child.table).toContainText('Bartholomew Fenn');
  await child.change('Bartholomew Fenn').click();
  await child.person('Telephone (optional)').fill('01632 960 447');
  await child.keepPerson.click();
  await expect(child.table).toContainText('01632 960 447');
  await child.addPerson.click();
  await child.person('Name').fill('Added By Mistake');
  await child.person('Who they are to the child').fill('Nobody');
  await child.keepPerson.click();
  await child.remove('Added By Mistake').click();
  await expect(child.table).not.toContainText('Added By Mistake');

  await child.show('Care history');
  await expect(page.getByRole('heading', { name: 'In care since 12 March 2018' })).toBeVisible();
  await expect(child.table.getByRole('row').nth(1)).toContainText('20 March 2018');
  await expect(child.table.getByRole('row').nth(1)).toContainText('Children’s home');
  await expect(child.table).not.toContainText(/\b(?:V2|K2|X1|PR4|N1)\b/u);
  await child.show('Reviews');
  await child.show('Documents');
  await child.show('Overview');
  await checkInDark(page, 'child');

  await child.startReview.click();
  const review = await reviewPage(page);
  await expect(page.getByText('First review')).toBeVisible();
  await review.task('Date and place').click();
  await taskPage(page, 'Date and place');
  expect(app.complaints).toEqual([]);
  await app.close();
});
