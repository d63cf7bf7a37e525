import { expect, test, type Page } from '@playwright/test';
import { buildHarness } from '../support/harness/build-harness';
import { launch, type RunningApp } from '../support/launch';
import { inForm, seed } from './form';
import type { Ask, Soak } from './page/soak-page';

declare global {
  interface Window {
    readonly soak: Soak;
  }
}

let app: RunningApp;
test.beforeAll(async () => {
  app = await launch({ appFolder: await buildHarness('soak/page') });
  console.log(`corruption: seed ${seed}`);
});
test.afterAll(() => app.close());

/** How often each kind is done in the long form; `isEnded`: then again, each killed once in the middle of being mended. */
const OFTEN: Readonly<Record<string, number>> = {
  'main’s file truncated at each of its last 4 KiB': 4_096,
  'the newest backup flipped, the database gone': 1_000,
};
const timesOf = (kind: string, isEnded: boolean): number =>
  inForm(isEnded ? 1 : 2, isEnded ? 100 : (OFTEN[kind] ?? 300));

async function damage(page: Page, isEnded: boolean): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const kind of await page.evaluate(() => window.soak.kinds())) {
    const ask: Ask = { kind, from: 0, to: timesOf(kind, isEnded), seed, isEnded };
    const { runs, verdicts, faults: found } = await page.evaluate((asked) => window.soak.damage(asked), ask);
    console.log(`corruption: ${kind}: ${runs} ${JSON.stringify(verdicts)} ${found.length} faults`);
    faults.push(...found);
  }
  return faults;
}

test('Every way in which a vault comes to harm is repaired or told, and loses nothing of which a copy is left', async () => {
  test.setTimeout(3_600_000);
  expect(await damage(app.page(), false)).toEqual([]);
});

test('A vault that is killed while it is mended is mended the next time', async () => {
  test.setTimeout(3_600_000);
  expect(await damage(app.page(), true)).toEqual([]);
});
