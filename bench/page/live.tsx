import { liveQuery } from 'dexie';
import { useEffect, useLayoutEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { parseRecoveryKey } from '../../src/shared/domain/vault/recovery-key';
import { fromPlain, toPlain } from '../../src/shared/kernel/rich-text';
import { useChild } from '../../src/renderer/src/store/caseload';
import { createAppStore } from '../../src/renderer/src/store/create-app-store';
import { SessionProvider } from '../../src/renderer/src/store/store-context';
import { plainDatabase } from './plain';
import { caseload } from './caseload';
import { must } from './must';
import type { Row } from './rows';

type Shown = (text: string) => void;

function NoteOfStore({ child, review, shown }: { child: string; review: string; shown: Shown }) {
  const note = useChild(child)?.reviews[review]?.topics['home']?.note;
  const text = note === undefined ? '' : toPlain(note);
  useLayoutEffect(() => shown(text), [text, shown]);
  return <p>{text}</p>;
}

type Note = Row & { readonly words?: string };

function NoteOfDexie({ review, shown }: { review: string; shown: Shown }) {
  const [rows, setRows] = useState<readonly Note[]>([]);
  useEffect(() => {
    const { table } = plainDatabase();
    const watched = liveQuery(() => table('notes').where('parent').equals(review).toArray());
    const subscription = watched.subscribe(setRows);
    return () => subscription.unsubscribe();
  }, [review]);
  const text = rows.find(({ id }) => id === `${review}.home`)?.words ?? '';
  useLayoutEffect(() => shown(text), [text, shown]);
  return <p>{text}</p>;
}

/** Waits until a text is shown. */
function showing() {
  let waited: { readonly text: string; readonly done: () => void } | undefined;
  return {
    shown: (text: string): void => {
      if (text === waited?.text) waited.done();
    },
    until: (text: string): Promise<void> =>
      new Promise((done) => {
        waited = { text, done };
      }),
  };
}

async function openStore(recoveryKey: string) {
  const store = createAppStore();
  await new Promise<void>((resolve) => {
    const stop = store.session.subscribe(() => {
      stop();
      resolve();
    });
  });
  must(await store.actions.unlockWithRecoveryKey('own', must(parseRecoveryKey(recoveryKey))));
  return store;
}

/** From a change of one note to its words on the page, by the app's store and by Dexie's live query, in turns. */
export async function live(recoveryKey: string, children: number, reviews: number, times: number) {
  const store = await openStore(recoveryKey);
  const [file] = caseload(children, reviews);
  const [review] = Object.values(file?.reviews ?? {});
  if (file === undefined || review === undefined) throw new Error('Nothing was filled');
  const { db } = plainDatabase();
  const [ours, plain] = [showing(), showing()];
  createRoot(document.body.appendChild(document.createElement('div'))).render(
    <SessionProvider store={store}>
      <NoteOfStore child={file.id} review={review.id} shown={ours.shown} />
      <NoteOfDexie review={review.id} shown={plain.shown} />
    </SessionProvider>,
  );
  await new Promise((resolve) => setTimeout(resolve, 200));
  const took = { ours: [] as number[], plain: [] as number[] };
  for (let nth = 0; nth < times; nth += 1) {
    const text = `The words of the note, ${String(nth)}`;
    const own = ours.until(text);
    let start = performance.now();
    const answer = { note: fromPlain(text) };
    must(store.run(file.id, { kind: 'answer-topic', review: review.id, topic: 'home', answer }));
    await own;
    took.ours.push(performance.now() - start);
    const theirs = plain.until(text);
    start = performance.now();
    await db.table<Note>('notes').update(`${review.id}.home`, { words: text });
    await theirs;
    took.plain.push(performance.now() - start);
  }
  must(await store.flush());
  return took;
}
