import type { ChildFile } from '../../src/shared/domain/children/child-file';
import { encodeFrame, noTag } from '../../src/shared/domain/vault/journal-frame';
import { changesBetween } from '../../src/shared/kernel/changes';
import { follow } from '../../src/renderer/src/vault/folding';
import type { VaultMemory } from '../../src/renderer/src/vault/memory';
import type { NewEntry, Subject } from '../../src/renderer/src/vault/open-vault';
import { appendEntries } from '../../src/renderer/src/vault/writing';
import { sealBytes } from '../../src/renderer/src/workers/key/aes';
import { pack } from '../../src/renderer/src/workers/sealed/packing';
import { caseload } from './caseload';
import { must, now } from './must';
import { openedMemory } from './opened-memory';
import { plainDatabase } from './plain';
import { plainRows } from './rows';
import { fillVault } from './vault';

type Saved = { readonly subject: Subject; readonly file: ChildFile };

/** Typing in one note, as an entry: the block that changed. */
function entryOf({ subject, file }: Saved, nth: number): NewEntry {
  const [review] = Object.values(file.reviews);
  const text = (number: number) => [
    { kind: 'paragraph', runs: [{ text: `${'A sentence of the note, typed on. '.repeat(30)}${String(number)}` }] },
  ];
  const changes = changesBetween({ note: text(nth) }, { note: text(nth + 1) }).map(({ path, ...values }) => ({
    ...values,
    path: ['reviews', review?.id ?? '', 'topics', 'home', ...path],
  }));
  return { subject, label: 'answer-topic', at: now(), by: 'bench', changes };
}

/** The same entry in the same two places, with nothing that ties it to the others: no chain, no manifest. */
async function saveLoose(memory: VaultMemory, { subject, ...entry }: NewEntry, seq: number): Promise<void> {
  const key = memory.keys.get(subject);
  if (key === undefined) throw new Error('No key');
  const sealed = await sealBytes(key, '', pack({ schema: 1, ...entry }));
  const frame = encodeFrame({ seq, subject, previous: noTag(), ...sealed });
  memory.head = { ...memory.head, size: must(await memory.files.appendJournal(memory.head.size, frame)) };
  await memory.base.db.transaction('rw', memory.base.journal, () => memory.base.journal.put({ seq, frame }));
}

/** What one save is measured as. */
type Savers = Readonly<Record<'acknowledged' | 'both' | 'loose' | 'plain', (nth: number) => Promise<void>>>;

/**
 * `acknowledged`: sealed, appended and fsynced by main. `both`: in the database too, with its manifest, waited for one
 * after the other. `loose`: as `both`, without chain and manifest. `plain`: a plain strict put of the review's row.
 */
function savers(memory: VaultMemory, saved: Saved): Savers {
  const [review] = plainRows([saved.file]).reviews;
  if (review === undefined) throw new Error('Nothing was filled');
  const { table } = plainDatabase();
  const text = JSON.stringify(saved.file).slice(0, 5500);
  return {
    acknowledged: async (nth) => void must(await appendEntries(memory, [entryOf(saved, nth)])),
    both: async (nth) => {
      must(await appendEntries(memory, [entryOf(saved, nth)]));
      await follow(memory);
    },
    loose: (nth) => saveLoose(memory, entryOf(saved, nth), 1e9 + nth),
    plain: async (nth) => void (await table('reviews').put({ ...review, ...{ text, nth } })),
  };
}

/** Each way by turns, so that all meet the same moments of the machine; answers milliseconds for each save. */
async function byTurns(
  ways: Savers,
  names: readonly (keyof Savers)[],
  times: number,
): Promise<Readonly<Record<string, readonly number[]>>> {
  const took = Object.fromEntries(names.map((name): [string, number[]] => [name, []]));
  for (let nth = 0; nth < times; nth += 1) {
    for (const name of names) {
      const start = performance.now();
      await ways[name](nth);
      took[name]?.push(performance.now() - start);
    }
  }
  return took;
}

/** Fills a vault of its own and saves in it, each way by turns. */
export async function save(times: number, ways: readonly (keyof Savers)[]) {
  const files = caseload(20, 5);
  const [file] = files;
  const { recoveryKey, subjects } = await fillVault(files);
  const [subject] = subjects;
  if (file === undefined || subject === undefined) throw new Error('Nothing was filled');
  const by = savers(await openedMemory(recoveryKey), { subject, file });
  await byTurns(by, ways, 20);
  return byTurns(by, ways, times);
}
