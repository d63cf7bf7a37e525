import type { Page } from '@playwright/test';
import type { caseloadPage } from '../e2e/pages/caseload-page';
import { readCaseload } from './read-caseload';
import type { SummaryChild } from './summary';

type Caseload = Awaited<ReturnType<typeof caseloadPage>>;

const dueIn = (reason: string): string => /Why (\d{1,2} \w+ \d{4})\?/u.exec(reason)?.[1] ?? '';

const isoDay = (words: string): string => new Date(`${words} UTC`).toISOString().slice(0, 10);

/** Each child of a short list, with the reason for their date as "Why this date?" gives it. */
export async function readReasons(page: Page, caseload: Caseload): Promise<readonly SummaryChild[]> {
  const rows = await readCaseload(caseload.grid);
  const children: SummaryChild[] = [];
  for (const { reference, next, clock } of rows) {
    await caseload.row(reference).click();
    if ((await caseload.why.count()) === 0) {
      children.push({ reference, next: null, explanation: `${next}. ${clock}`, shown: { next, clock } });
      continue;
    }
    await caseload.why.click();
    const reason = (await caseload.reasonOfDate.innerText()).replaceAll('\u00a0', ' ');
    await page.keyboard.press('Escape');
    const [type = ''] = clock.split(':');
    children.push({
      reference,
      next: { type, number: Number(/\d+/u.exec(type)?.[0] ?? 1), due: isoDay(dueIn(reason)) },
      explanation: reason,
      shown: { next, clock },
    });
  }
  return children;
}
