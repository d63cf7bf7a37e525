import type { Page } from '@playwright/test';
import { arrive } from './arrive';

/** One review: its sections and how far each has come. */
export async function reviewPage(page: Page, name = 'review-light') {
  await arrive(page, name, /review$/u);
  return {
    task: (words: string | RegExp) =>
      page
        .getByRole('main')
        .getByRole('list')
        .getByRole('button', { name: words, exact: typeof words === 'string' }),
    tasks: page.getByRole('main').getByRole('list').getByRole('button'),
    openMeeting: page.getByRole('button', { name: 'Open the meeting' }),
    checkAnswers: page.getByRole('button', { name: 'Check your answers' }),
    saveState: page.getByTestId('save-state'),
  };
}
