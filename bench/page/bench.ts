import '../../src/renderer/src/app/zod-without-eval';
import type { ChildFile } from '../../src/shared/domain/children/child-file';
import { planMerge } from '../../src/shared/domain/returns/merge-return';
import { instantSchema } from '../../src/shared/kernel/clock';
import { newId } from '../../src/shared/kernel/ids';
import { date } from '../../src/shared/kernel/local-date';
import { readReturnFiles } from '../../src/renderer/src/workers/return-client';
import { caseload } from './caseload';
import { dates } from './dates';
import { keyDerivation } from './key-derivation';
import { fillPlain, loadPlain, plainRows, savePlain } from './plain';
import { fillVault, loadVault, must, saveVault } from './vault';

type CsvFile = { readonly name: string; readonly text: string };

let files: readonly ChildFile[] = [];
let subjects: readonly string[] = [];

async function returned(csv: readonly CsvFile[]): Promise<readonly ChildFile[]> {
  const today = date('2018-03-31');
  const bytes = csv.map(({ name, text }) => ({ name, bytes: new TextEncoder().encode(text) }));
  const reading = must(await readReturnFiles(bytes, today));
  const now = instantSchema.parse('2018-03-31T09:00:00.000Z');
  const random = { bytes: (count: number) => crypto.getRandomValues(new Uint8Array(count)) };
  return planMerge([], reading, { today, now, by: 'bench', newId: () => newId(now, random) }).created;
}

/** What `run.mjs` can ask of the page. */
const bench = {
  /** Fills both stores with children × reviews; answers the size of the plain JSON in bytes. */
  fill: async (children: number, reviews: number) => {
    files = caseload(children, reviews);
    subjects = await fillVault(files);
    await fillPlain('plain', plainRows(files));
    return { bytes: new TextEncoder().encode(JSON.stringify(files)).length };
  },
  fillFromReturn: async (csv: readonly CsvFile[], count: number) => {
    files = (await returned(csv)).slice(0, count);
    subjects = await fillVault(files);
    return { children: files.length };
  },
  /** How long the dates of the first children of the return take: next reviews and open clocks, and the full history. */
  dates: async (csv: readonly CsvFile[], count: number) => dates((await returned(csv)).slice(0, count)),
  keyDerivation,
  loadPlain: () => loadPlain('plain'),
  loadVault: async () => {
    const { took, vault } = await loadVault();
    vault.close();
    return took;
  },
  /** Saves in both, in turns, so that both meet the same moments of the machine. */
  save: async (times: number) => {
    const { vault } = await loadVault();
    const [file] = files;
    const [subject] = subjects;
    const [row] = plainRows(files.slice(0, 1)).reviews;
    if (file === undefined || subject === undefined || row === undefined) throw new Error('Nothing was filled');
    const ours: number[] = [];
    const plain: number[] = [];
    for (let round = 0; round < times; round += 10) {
      ours.push(...(await saveVault(vault, subject, file, 10)));
      plain.push(...(await savePlain('plain', { ...row, ...{ text: JSON.stringify(file).slice(0, 5500) } }, 10)));
    }
    await vault.settle();
    vault.close();
    return { ours, plain };
  },
};

export type Bench = typeof bench;
Object.assign(window, { bench });
