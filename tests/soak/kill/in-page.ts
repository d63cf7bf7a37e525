import type { Page } from '@playwright/test';
import type { acknowledgements, Save } from './acknowledged';

declare global {
  interface Window {
    askedOutside: (save: Save) => Promise<void>;
    acknowledgedOutside: (save: Save) => Promise<void>;
    toldOutside: (what: string) => Promise<void>;
  }
}

/** What the page tells the test's process: saves asked for and acknowledged, and where in a fold it is. */
export async function listen(
  page: Page,
  saves: ReturnType<typeof acknowledgements>,
  tell: (what: string) => void,
): Promise<void> {
  await page.exposeFunction('askedOutside', saves.ask);
  await page.exposeFunction('acknowledgedOutside', saves.acknowledge);
  await page.exposeFunction('toldOutside', tell);
}

/** Saves one after the other for ever, each noted outside before it is asked for and once it is acknowledged. */
export function typeForEver(page: Page, subjects: readonly string[], from: number): void {
  const typing = page.evaluate(
    async ([list, first]) => {
      for (let number = first; ; number += 1) {
        const subject = list[number % list.length] ?? '';
        const field = `note-${number % 5}`;
        const after = { number, words: `Save ${number}: ${'quillwort '.repeat(number % 60)}end of ${number}` };
        await window.askedOutside({ subject, field, number });
        const saved = await window.harness.append([{ subject, path: [field], after }]);
        if (saved.ok) await window.acknowledgedOutside({ subject, field, number });
        await new Promise((resolve) => setTimeout(resolve, number % 7));
      }
    },
    [subjects, from] as const,
  );
  // It ends with the page.
  typing.catch(() => undefined);
}

/** Where in a fold's transaction the page is held up, so that a kill is certain to fall there. */
export const foldSteps = ['seg', 'history', 'journal', 'meta', 'commit'] as const;
export type FoldStep = (typeof foldSteps)[number];

/** Tells of the next fold's step, holds the page there, and tells when the transaction is complete. */
export async function holdFoldAt(page: Page, step: FoldStep): Promise<void> {
  await page.evaluate((where) => {
    const hold = (): void => {
      void window.toldOutside('inside');
      for (const until = performance.now() + 1_500; performance.now() < until;);
    };
    let isHeld = false;
    const isFold = (transaction: IDBTransaction): boolean => [...transaction.objectStoreNames].includes('seg');
    const prototype = IDBObjectStore.prototype as unknown as Record<string, (...all: unknown[]) => IDBRequest>;
    for (const call of ['put', 'delete'] as const) {
      const real = prototype[call];
      prototype[call] = function held(this: IDBObjectStore, ...all: unknown[]): IDBRequest {
        const request = real?.apply(this, all) as IDBRequest;
        const { transaction } = this;
        if (!isHeld && transaction.mode === 'readwrite' && isFold(transaction) && this.name === where) {
          isHeld = true;
          hold();
        }
        if (!isHeld && where === 'commit' && isFold(transaction) && this.name === 'meta') {
          isHeld = true;
          transaction.addEventListener('complete', () => void window.toldOutside('outside'));
          request.addEventListener('success', () => void window.toldOutside('inside'));
        }
        return request;
      };
    }
  }, step);
}
