import { expect, type Page } from '@playwright/test';
import { arrive, check } from './arrive';
import { readsWhole } from './cut-off';

type Part = 'Overview' | 'Dates' | 'Reviews' | 'People' | 'Care history' | 'Facts' | 'Documents' | 'Changes';

/** Everything about one child; `heading` is the name, or the reference until there is one. */
export async function childPage(page: Page, heading: string | RegExp, name = 'child-light') {
  await arrive(page, name, heading);
  await readsWhole(page);
  const parts = page.getByRole('list', { name: 'Parts of this page' });
  return {
    heading: page.getByRole('heading', { level: 1 }),
    saved: () => expect(page.getByTestId('save-state')).toHaveText(/^Saved \d/u),
    saveState: page.getByTestId('save-state'),
    show: async (part: Part) => {
      await parts.getByRole('button', { name: part }).click();
      await check(page, `child-${part.toLowerCase().replace(' ', '-')}-light`);
    },
    fact: (label: string) => page.getByLabel(label, { exact: true }),
    addPerson: page.getByRole('button', { name: 'Add a person' }),
    personForm: page.getByRole('form'),
    field: (label: string) => page.getByRole('form').getByRole('textbox', { name: label, exact: true }),
    person: (label: string) => page.getByRole('form').getByLabel(label),
    keepPerson: page.getByRole('button', { name: /^(?:Add this person|Keep the changes)$/u }),
    change: (person: string) => page.getByRole('button', { name: `Change ${person}` }),
    remove: (person: string) => page.getByRole('button', { name: `Remove ${person}` }),
    problems: page.getByRole('group', { name: 'There is a problem' }),
    table: page.getByRole('table'),
    startReview: page.getByRole('button', { name: /^Start /u }),
    openReview: page.getByRole('button', { name: 'Open the review' }),
    openMeeting: page.getByRole('button', { name: 'Open the meeting' }),
    waiting: page.getByRole('region', { name: 'Waiting' }).getByRole('listitem'),
    /** Opens the working of a date, named by what it is for. */
    why: (of: string | RegExp) => page.getByRole('button', { name: of }),
    reasonOfDate: page.getByRole('dialog'),
    check: (as: string) => check(page, as),
  };
}
