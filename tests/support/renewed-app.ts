import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, expect, type Browser, type Page } from '@playwright/test';
import type { RunningApp } from './launch';
import { processesOf } from './scan/memory';

/** What lets a test hold the app again once it has started itself anew: give it to `launch`. */
export const canBeHeldAgain = ['--remote-debugging-port=0'] as const;

/** The app after it renewed itself, held by its page alone. */
export type RenewedApp = { readonly page: Page; readonly close: () => Promise<void> };

async function attach(userData: string): Promise<Browser> {
  const [port = '', path = ''] = readFileSync(join(userData, 'DevToolsActivePort'), 'utf8').split('\n');
  return chromium.connectOverCDP(`ws://127.0.0.1:${port}${path}`, { noDefaults: true });
}

/** Waits until every process of a locked app has ended and the app stands behind its unlock page in new ones. */
export async function renewed(app: RunningApp): Promise<RenewedApp> {
  const old = app.electron.process();
  await expect.poll(() => old.exitCode ?? old.signalCode, { timeout: 60_000 }).not.toBeNull();
  let page: Page | undefined;
  await expect(async () => {
    const browser = await attach(app.userData);
    page = browser.contexts()[0]?.pages()[0];
    expect(page).toBeDefined();
  }).toPass({ timeout: 30_000 });
  if (page === undefined) throw new Error('The renewed app has no page');
  return {
    page,
    close: async () => {
      const [first] = processesOf(app.userData);
      if (first !== undefined) process.kill(first, 'SIGTERM');
      await expect.poll(() => processesOf(app.userData), { timeout: 30_000 }).toEqual([]);
    },
  };
}
