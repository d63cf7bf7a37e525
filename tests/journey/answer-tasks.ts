import type { Page } from '@playwright/test';
import { choose } from '../e2e/pages/choose';
import { reviewPage } from '../e2e/pages/review-page';
import { taskPage, typeDate } from '../e2e/pages/task-page';
import { fillEmptyFields } from './fill-page';
import type { MadeUpWords } from './made-up-words';

type TaskPage = Awaited<ReturnType<typeof taskPage>>;
type Answering = { readonly page: Page; readonly words: MadeUpWords; readonly today: string };
type Answer = (task: TaskPage, answering: Answering) => Promise<void>;

/** Chooses the answer in each question of this name that has none. */
async function chooseWhereEmpty(task: TaskPage, question: RegExp, answer: string): Promise<void> {
  for (const group of await task.main.getByRole('radiogroup', { name: question }).all()) {
    if ((await group.getByRole('radio', { checked: true }).count()) > 0) continue;
    await choose(group.getByRole('radio', { name: answer, exact: true }));
  }
}

async function dateWhereEmpty(task: TaskPage, legend: RegExp, day: string): Promise<void> {
  for (const group of await task.main.getByRole('group', { name: legend }).all()) {
    if ((await group.getByLabel('Day').inputValue()) === '') await typeDate(group, day);
  }
}

const plan: Answer = async (task, { today }) => {
  // The job is done today, whatever day was planned.
  await typeDate(task.date('Date of the review'), today);
  await task.main.getByLabel('Time (optional)').fill('4:00pm');
  await task.main.getByLabel('Length in minutes (optional)').fill('60');
  await task.choose('How is it held?', 'In person');
};

const people: Answer = (task) => chooseWhereEmpty(task, / was$/u, 'Invited');

const papers: Answer = (task, { today }) => dateWhereEmpty(task, /^Received on$/u, today);

const conversation: Answer = async (task, { today }) => {
  await chooseWhereEmpty(task, /^Did you talk with /u, 'Yes');
  await dateWhereEmpty(task, /^When did you talk\?$/u, today);
  await chooseWhereEmpty(task, / alone with you\?$/u, 'Yes');
};

const lastDecisions: Answer = (task) => chooseWhereEmpty(task, /^How far has it come\?$/u, 'Part done');

const chairsView: Answer = (task) => chooseWhereEmpty(task, /^Do you endorse the care plan\?$/u, 'Endorsed in full');

const participation: Answer = async (task) => {
  const fits = /PN\d/u.exec(await task.main.getByText(/fit/u).first().innerText())?.[0] ?? 'PN7';
  await task.choose(/^How did .+ take part\?$/u, new RegExp(`^${fits}`, 'u'));
};

const nextDates: Answer = async (task) => {
  // Each goes once it is pressed.
  const uses = task.button(/^Use .+(?:day|halfway)$/u);
  while ((await uses.count()) > 0) await uses.first().click();
};

const nothing: Answer = () => Promise.resolve();

/** Each section before and after the meeting, by the words it shows, and how the journey answers it. */
const answers: readonly (readonly [RegExp, Answer])[] = [
  [/^Date and place$/u, plan],
  [/^Who took part$/u, people],
  [/^Papers$/u, papers],
  [/^Talk with /u, conversation],
  [/^Last decisions$/u, lastDecisions],
  [/^What .+ says$/u, nothing],
  [/^Decisions$/u, nothing],
  [/^How .+ took part$/u, participation],
  [/^Chair’s view$/u, chairsView],
  [/^Next dates$/u, nextDates],
];

/** Answers every section but the topics, which are for the meeting: choices first, then a made-up word in each field. */
export async function answerTasks(answering: Answering): Promise<void> {
  const { page, words } = answering;
  for (const [name, answer] of answers) {
    const review = await reviewPage(page);
    if ((await review.task(name).count()) === 0) continue;
    await review.task(name).click();
    const task = await taskPage(page, name);
    await answer(task, answering);
    await fillEmptyFields(task.main, words, name.source.replace(/[\^$]/gu, ''));
    await task.finishLater.click();
  }
}
