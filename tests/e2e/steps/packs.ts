import { expect, type Page } from '@playwright/test';
import { answerDialogues, type RunningApp } from '../../support/launch';
import { handOverPage } from '../pages/hand-over-page';
import { openPackPage } from '../pages/open-pack-page';
import { settingsPage } from '../pages/settings-page';

const tab = (page: Page, name: RegExp) => page.getByRole('navigation', { name: 'Main' }).getByRole('button', { name });

export async function toHandOver(page: Page) {
  await tab(page, /^Caseload/u).click();
  await page.getByRole('button', { name: 'Hand over children' }).click();
  return handOverPage(page);
}

export async function toOpenPack(page: Page) {
  await tab(page, /^Caseload/u).click();
  await page.getByRole('button', { name: 'Open a pack' }).click();
  return openPackPage(page);
}

async function toIdentity(page: Page) {
  await tab(page, /^Settings$/u).click();
  return (await settingsPage(page)).identity();
}

/** Saves the caseload's public half; answers its six words, as they are read over the phone. */
export async function savePublicHalf(app: RunningApp, path: string): Promise<readonly string[]> {
  const identity = await toIdentity(app.page());
  await expect(identity.words).toHaveCount(6);
  const words = await identity.words.allInnerTexts();
  await answerDialogues(app.electron, { save: path });
  await identity.save.click();
  await expect(identity.section).toContainText('Saved as');
  return words;
}

/** Adds somebody from their public half, once the six words are those that were heard. */
export async function addPerson(app: RunningApp, path: string, words: readonly string[], name: string): Promise<void> {
  const identity = await toIdentity(app.page());
  await answerDialogues(app.electron, { open: [path] });
  await identity.add.click();
  await expect(identity.theirWords).toHaveText(words);
  await identity.name.fill(name);
  await identity.match.click();
  await expect(identity.section.getByRole('status').last()).toHaveText(`${name} is added`);
}
