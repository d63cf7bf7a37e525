import type { Locator, Page } from '@playwright/test';
import { arrive } from './arrive';
import { choose } from './choose';

/** Types a date, `YYYY-MM-DD`, into the three parts of a date's group. */
export async function typeDate(group: Locator, day: string): Promise<void> {
  const [year = '', month = '', date = ''] = day.split('-');
  await group.getByLabel('Day').fill(String(Number(date)));
  await group.getByLabel('Month').fill(String(Number(month)));
  await group.getByLabel('Year').fill(year);
}

/** A page of questions of one review. */
export async function taskPage(page: Page, heading: string | RegExp, name?: string) {
  const title = typeof heading === 'string' ? heading : heading.source;
  await arrive(page, name ?? `task-${title.toLowerCase().replace(/[^a-z]+/gu, '-')}-light`, heading);
  const main = page.getByRole('main');
  return {
    main,
    date: (legend: string | RegExp) => main.getByRole('group', { name: legend }),
    choose: (question: string | RegExp, answer: string | RegExp) =>
      choose(main.getByRole('radiogroup', { name: question }).getByRole('radio', { name: answer })),
    note: (label: string | RegExp) => main.getByRole('textbox', { name: label }),
    button: (words: string | RegExp) => main.getByRole('button', { name: words }),
    continue: page.getByRole('button', { name: 'Continue' }),
    finishLater: page.getByRole('button', { name: 'Finish later' }),
    problems: page.getByRole('group', { name: 'There is a problem' }),
    saveState: page.getByTestId('save-state'),
  };
}
