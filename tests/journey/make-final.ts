import { join } from 'node:path';
import { mkdirSync } from 'node:fs';
import { expect } from '@playwright/test';
import { checkPage } from '../e2e/pages/check-page';
import { filingPage } from '../e2e/pages/filing-page';
import { reviewPage } from '../e2e/pages/review-page';
import type { RunningApp } from '../support/launch';

/** Checks the answers, makes the record final and saves both documents into the folder. */
export async function makeFinal(app: RunningApp, out: string): Promise<void> {
  const page = app.page();
  await (await reviewPage(page)).checkAnswers.click();
  const check = await checkPage(page);
  await expect(check.missing).toHaveCount(0);
  const final = await check.sure();
  await final.saveWord(app.electron, 'Full record', join(out, 'record.docx'));
  await final.saveWord(app.electron, 'Decisions', join(out, 'decisions.docx'));
  await final.goToFiling.click();
}

/** Exports every final document that waits, below `export` in the folder. */
export async function exportFinals(app: RunningApp, out: string): Promise<void> {
  const folder = join(out, 'export');
  mkdirSync(folder, { recursive: true });
  const filing = await filingPage(app.page());
  await filing.chooseAll.click();
  await filing.exportTo(app.electron, folder);
}
