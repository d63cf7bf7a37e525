import { mkdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { date, isLocalDate, type LocalDate } from '../../src/shared/kernel/local-date';
import { caseloadPage } from '../e2e/pages/caseload-page';
import { importPage } from '../e2e/pages/import-page';
import { openPractice, setUpCaseload } from '../e2e/steps/set-up';
import { start } from '../e2e/steps/start';
import { freshFolder, type RunningApp } from '../support/launch';
import { answerTasks } from './answer-tasks';
import { chairMeeting } from './chair-meeting';
import { expectedStandings } from './expected-standings';
import { madeUpWords } from './made-up-words';
import { exportFinals, makeFinal } from './make-final';
import { prepareChild } from './prepare-child';
import { readCaseload } from './read-caseload';
import { readReasons } from './read-reasons';
import { writeSummary, type SummaryChild } from './summary';
import { timings } from './timings';

type Caseload = Awaited<ReturnType<typeof caseloadPage>>;

const options = {
  caseload: process.env['JOURNEY_CASELOAD'],
  out: process.env['JOURNEY_OUT'] ?? freshFolder('journey-out'),
  userData: process.env['JOURNEY_USER_DATA'] ?? freshFolder('journey-profile'),
  child: process.env['JOURNEY_CHILD'],
  today: process.env['JOURNEY_TODAY'],
};
const words = madeUpWords();
const clock = timings();

/** Loads a return as a chair would; answers what the rules say of each child, having found the list to show just that. */
async function bringIn(app: RunningApp, folder: string, today: LocalDate) {
  await clock.time('set up the caseload', () => setUpCaseload(app));
  await clock.time('import the return', async () => {
    const into = await importPage(app.page());
    await into.chooseFolder(app.electron, folder);
    await into.load.click();
    await expect(into.loaded).toBeVisible({ timeout: 60_000 });
    await into.openCaseload.click();
  });
  const caseload = await caseloadPage(app.page());
  const expected = expectedStandings(folder, today);
  const shown = await clock.time('read the whole caseload', async () => {
    await caseload.view('Everyone').click();
    await expect(caseload.grid).toHaveAttribute('aria-rowcount', String(expected.children.length + 1));
    return readCaseload(caseload.grid);
  });
  const inOrder = <T extends { readonly reference: string }>(rows: readonly T[]): readonly T[] =>
    [...rows].sort((a, b) => a.reference.localeCompare(b.reference));
  expect(inOrder(shown)).toEqual(
    inOrder(expected.children.map((each) => ({ reference: each.reference, ...each.shown }))),
  );
  return { caseload, children: expected.children, problems: expected.problems };
}

/** The practice caseload, with the reasons as its pages give them. */
async function bringInPractice(app: RunningApp) {
  const caseload = await clock.time('make the practice caseload', () => openPractice(app));
  return { caseload, children: await readReasons(app.page(), caseload), problems: [] };
}

/** Opens the child named, or the first due; answers the words that found them. */
async function choose(app: RunningApp, caseload: Caseload, children: readonly SummaryChild[]): Promise<string> {
  const [firstDue] = [...children]
    .filter(({ next }) => next !== null)
    .sort((a, b) => (a.next?.due ?? '').localeCompare(b.next?.due ?? ''));
  const reference = options.child ?? firstDue?.reference ?? '';
  await caseload.view('Everyone').click();
  await caseload.filter.fill(reference);
  await caseload.row(reference).first().click();
  await app
    .page()
    .getByRole('button', { name: /^Open .+ page$/u })
    .click();
  return reference;
}

test('the main job, from the caseload to filed documents', async () => {
  mkdirSync(options.out, { recursive: true });
  const app = await start({
    userData: options.userData,
    ...(options.today === undefined ? {} : { today: options.today }),
  });
  const given = options.today ?? new Date().toLocaleDateString('en-CA', { timeZone: 'Europe/London' });
  expect(isLocalDate(given)).toBe(true);
  const page = () => app.page();
  const { caseload, children, problems } = await (options.caseload === undefined
    ? bringInPractice(app)
    : bringIn(app, options.caseload, date(given)));
  const today = await todayOf(app, given);
  const chosen = await choose(app, caseload, children);
  await clock.time('prepare the child', () => prepareChild(page(), words));
  await clock.time('chair the meeting', () => chairMeeting(page(), words));
  await clock.time('answer every section', () => answerTasks({ page: page(), words, today }));
  await clock.time('finalise and save in Word', () => makeFinal(app, options.out));
  await clock.time('export', () => exportFinals(app, options.out));
  expect(app.complaints).toEqual([]);
  await clock.time('close', () => app.close());
  writeSummary(options.out, {
    today,
    caseload: options.caseload === undefined ? 'practice' : 'return',
    chosen,
    children,
    importProblems: problems,
    words,
    timings: clock,
  });
});

/** The app's own today: in a practice caseload it is the Monday that the caseload was made for. */
async function todayOf(app: RunningApp, given: string): Promise<string> {
  if (options.caseload !== undefined) return given;
  const monday = date(given);
  const days = (new Date(`${monday}T00:00:00Z`).getUTCDay() + 6) % 7;
  await expect(app.page().getByText('PRACTICE', { exact: true })).toBeVisible();
  return new Date(Date.parse(`${monday}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);
}
