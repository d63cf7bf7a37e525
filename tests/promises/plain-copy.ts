import { launch } from '../support/launch';

/** Enough beside the words, in pieces too small to become files of their own, for the log to be written into tables. */
const FILLERS = 400;

/** What an app that seals nothing would leave: the words in a plain IndexedDB of the real runtime. Answers its folder. */
export async function writePlainCopy(words: readonly string[]): Promise<string> {
  const app = await launch();
  await app.page().evaluate(
    async ([all, fillers]) => {
      const opening = indexedDB.open('plain-copy', 1);
      opening.onupgradeneeded = () => opening.result.createObjectStore('notes', { autoIncrement: true });
      const db = await new Promise<IDBDatabase>((resolve) => (opening.onsuccess = () => resolve(opening.result)));
      const put = (value: unknown) => {
        const transaction = db.transaction('notes', 'readwrite');
        transaction.objectStore('notes').put(value);
        return new Promise((resolve) => (transaction.oncomplete = resolve));
      };
      for (const word of all) await put({ note: `Plain words about ${word} and more. `.repeat(3) });
      for (let nth = 0; nth < fillers; nth += 1) await put({ filler: `${String(nth)} filler `.repeat(3_000) });
      db.close();
    },
    [words, FILLERS] as const,
  );
  await app.close();
  return app.userData;
}
