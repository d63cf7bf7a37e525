import { expect, type Page } from '@playwright/test';
import { arrive, check } from './arrive';
import { choose } from './choose';

/** The meeting: agenda, note, decisions and what was said before, on one screen. */
export async function meetingPage(page: Page, name = 'meeting-light') {
  await arrive(page, name, /review/u);
  const agenda = page.getByRole('navigation', { name: 'Agenda' });
  const decision = page.getByRole('form', { name: 'New decision' });
  return {
    agenda,
    items: agenda.getByRole('listitem').getByRole('button'),
    item: (title: string | RegExp) => agenda.getByRole('button', { name: title }),
    note: page.getByRole('textbox', { name: /^Note: /u }),
    discussed: (answer: 'Discussed' | 'Not discussed') =>
      choose(page.getByRole('radio', { name: answer, exact: true })),
    notDiscussedWhy: page.getByRole('textbox', { name: /^Why/u }),
    room: page.getByRole('region', { name: 'In the room' }),
    decision,
    decisionWords: decision.getByRole('textbox', { name: 'What is to be done' }),
    decisionOwner: decision.getByRole('combobox', { name: 'Who, one named person' }),
    decisionBy: decision.getByRole('textbox', { name: 'By when' }),
    keepDecision: decision.getByRole('button', { name: 'Keep decision' }),
    today: page.getByRole('list', { name: 'Decisions of today' }),
    lastTime: page.getByRole('list', { name: 'Decisions of last time' }),
    saveState: page.getByTestId('save-state'),
    back: page.getByRole('button', { name: 'Back' }),
    saved: () => expect(page.getByTestId('save-state')).toHaveText(/^Saved/u),
    check: (as: string) => check(page, as),
  };
}
