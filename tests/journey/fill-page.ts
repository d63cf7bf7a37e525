import type { Locator } from '@playwright/test';
import type { MadeUpWords } from './made-up-words';

const PLAIN_FIELDS =
  'input:not([type]):not([inputmode="numeric"]):not([role="combobox"]):not([readonly]), input[type="text"]:not([inputmode="numeric"]):not([role="combobox"]):not([readonly]), textarea';
const NOTES = '[contenteditable="true"]';

const nameOf = (field: Locator): Promise<string> =>
  field.evaluate(
    (element) =>
      element.getAttribute('aria-label') ?? (element as HTMLInputElement).labels?.[0]?.textContent ?? element.id,
  );

async function isEmpty(field: Locator): Promise<boolean> {
  return field.evaluate((element) => ('value' in element ? element.value === '' : element.textContent.trim() === ''));
}

/** Types a made-up word, among others, into every text field and note of the page that is still empty. */
export async function fillEmptyFields(within: Locator, words: MadeUpWords, page: string): Promise<void> {
  const fields = within.locator(`:is(${PLAIN_FIELDS}, ${NOTES}):visible`);
  for (let index = 0; index < (await fields.count()); index += 1) {
    const field = fields.nth(index);
    if (!(await isEmpty(field))) continue;
    const name = await nameOf(field);
    await field.fill(`Words about ${words.next(`${page}: ${name}`)} and more.`);
  }
}
