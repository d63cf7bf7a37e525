import type { Page } from '@playwright/test';
import type { Harness } from './harness';

type Parts = { readonly [K in keyof Harness]: Harness[K] };
type Answer<K extends keyof Parts> = Promise<Awaited<ReturnType<Parts[K]>>>;

declare global {
  interface Window {
    readonly harness: Harness;
  }
}

/** Calls one part of the harness in the page. */
export async function inVault<K extends keyof Parts>(page: Page, part: K, ...facts: Parameters<Parts[K]>): Answer<K> {
  const given: readonly unknown[] = facts;
  // A window shows before what is in it has run.
  await page.waitForFunction(() => 'harness' in window);
  const answer: unknown = await page.evaluate(
    ([name, args]) => {
      const run = window.harness[name] as (...all: readonly unknown[]) => unknown;
      return run(...args);
    },
    [part, given] as const,
  );
  return answer as Awaited<Answer<K>>;
}

type Row = Readonly<Record<string, unknown>>;
type Named = { readonly table: 'seg' | 'journal' | 'meta' | 'history'; readonly rows?: readonly Row[] };

/** Reads a table of the vault's database past the product, or puts other rows in place of its own. */
export function rowsOf(page: Page, named: Named): Promise<readonly Row[]> {
  return page.evaluate(async ({ table, rows }) => {
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error('IndexedDB refused'));
      });
    const [found] = await indexedDB.databases();
    const db = await done(indexedDB.open(found?.name ?? ''));
    const store = db.transaction(table, 'readwrite').objectStore(table);
    const before = await done(store.getAll());
    if (rows !== undefined) {
      await done(store.clear());
      for (const row of rows) {
        const bytes = Object.entries(row).map(([key, value]) => [
          key,
          Array.isArray(value) ? Uint8Array.from(value) : value,
        ]);
        await done(store.put(Object.fromEntries(bytes)));
      }
    }
    db.close();
    return (before as Row[]).map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([key, value]) => [key, value instanceof Uint8Array ? [...value] : value]),
      ),
    );
  }, named);
}

/** Changes a table's rows behind the vault's back; bytes show as lists of numbers. */
export async function changeRows(
  page: Page,
  table: 'seg' | 'journal' | 'meta' | 'history',
  change: (rows: readonly Row[]) => readonly Row[],
): Promise<void> {
  await rowsOf(page, { table, rows: change(await rowsOf(page, { table })) });
}
