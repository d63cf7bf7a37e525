import { expect, type Page } from '@playwright/test';
import { meetingPage } from '../e2e/pages/meeting-page';
import { reviewPage } from '../e2e/pages/review-page';
import type { MadeUpWords } from './made-up-words';

const NOT_DISCUSSED = /^Arriving in this country/u;
const DECISIONS = 3;

type Meeting = Awaited<ReturnType<typeof meetingPage>>;

async function sayWhoIsHere(page: Page, meeting: Meeting): Promise<void> {
  await expect(meeting.note).toBeFocused();
  await page.keyboard.press('F2');
  const who = page.getByRole('dialog', { name: 'Who is here' });
  await expect(who).toBeVisible();
  for (const box of await who.getByRole('checkbox').all()) await box.check();
  await who.getByRole('button', { name: 'Back to the note' }).click();
}

/** A decision from the keyboard: words, the person suggested or the first there is, the date suggested, Enter. */
async function decide(page: Page, meeting: Meeting, words: string): Promise<void> {
  await page.keyboard.press('Control+Shift+D');
  await meeting.decisionWords.fill(words);
  if ((await meeting.decisionOwner.inputValue()) === '') {
    await meeting.decisionOwner.click();
    await page.getByRole('option').nth(1).click();
  }
  await meeting.decisionWords.press('Enter');
  await expect(meeting.today).toContainText(words);
}

/** Chairs the meeting: who is here, a note for each item of the agenda, decisions by keyboard; then closes it. */
export async function chairMeeting(page: Page, words: MadeUpWords): Promise<void> {
  const review = await reviewPage(page);
  await review.openMeeting.click();
  const meeting = await meetingPage(page);
  await sayWhoIsHere(page, meeting);
  for (let index = 0; index < (await meeting.items.count()); index += 1) {
    const item = meeting.items.nth(index);
    const title = (await item.innerText()).split('\n')[0] ?? '';
    await item.click();
    await expect(page.getByRole('heading', { level: 2, name: title })).toBeVisible();
    if (NOT_DISCUSSED.test(title)) {
      await meeting.discussed('Not discussed');
      await meeting.notDiscussedWhy.fill(`Because ${words.next('meeting: why not discussed')}.`);
      continue;
    }
    if ((await meeting.note.innerText()).trim() === '') {
      await meeting.note.click();
      await page.keyboard.insertText(`We talked about ${words.next(`meeting: ${title}`)} and all agreed.`);
    }
    if (index < DECISIONS)
      await decide(page, meeting, `Arrange the ${words.next(`decision ${String(index + 1)}`)} visit`);
  }
  await meeting.saved();
  await page.getByRole('button', { name: 'Close the review…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Close the review' }).click();
}
