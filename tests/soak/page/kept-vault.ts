import { vaultDatabase, type VaultDatabase } from '../../../src/renderer/src/vault/database';
import { makeOpenVault } from '../../../src/renderer/src/vault/make-open-vault';
import { emptyMemory } from '../../../src/renderer/src/vault/memory';
import type { OpenVault, Subject } from '../../../src/renderer/src/vault/open-vault';
import type { TryHeader } from '../../../src/renderer/src/vault/unlock';
import { askKeyWorker } from '../../../src/renderer/src/workers/key-client';
import type { HistoryEntry } from '../../../src/shared/domain/vault/history';
import { instantSchema } from '../../../src/shared/kernel/clock';
import type { Json } from '../../../src/shared/kernel/json';
import { heldKey } from './held-key';
import { memoryFiles, type Disk } from './memory-files';
import { takePhoto, type Photo } from './photo';

const passphrase = 'tinder lathe orbit walnut';
const CHILDREN = 4;
/** Longer than a sitting, so that each round is a row of history of its own. */
const BETWEEN_ROUNDS = 3_600_000;

/** What a vault holds, for a comparison. */
export type Held = {
  readonly values: Readonly<Record<Subject, Json>>;
  readonly history: Readonly<Record<Subject, readonly HistoryEntry[]>>;
};

/** A moment of a vault's life, and what was acknowledged by then. */
export type Moment = {
  readonly photo: Photo;
  readonly holds: Held;
  /** The bytes at the end of main's file that stand nowhere else. */
  readonly onlyInFile: number;
  /** What it was at the end of each round until then, oldest first; each is another than now. */
  readonly earlier: readonly Photo[];
};

/**
 * A vault's life. `young`: no backup yet, all folded. `unfolded`: the last saves are in the database and not folded.
 * `behind`: the last saves are in main's file alone. `settled`: three backups, main's file cut to the second, all folded.
 * `late`: the same, with the last saves in main's file alone.
 */
export const momentNames = ['young', 'unfolded', 'behind', 'settled', 'late'] as const;
export type MomentName = (typeof momentNames)[number];

export type KeptVault = {
  readonly tryHeader: TryHeader;
  readonly base: VaultDatabase;
  readonly moments: Readonly<Record<MomentName, Moment>>;
};

export async function holding(vault: OpenVault, values: ReadonlyMap<Subject, Json>): Promise<Held> {
  const history: Record<Subject, readonly HistoryEntry[]> = {};
  for (const subject of values.keys()) history[subject] = (await vault.history(subject)).entries;
  return { values: Object.fromEntries(values), history };
}

const must = <T>(result: { readonly ok: boolean; readonly value?: T }): T => {
  if (!result.ok || result.value === undefined) throw new Error(JSON.stringify(result));
  return result.value;
};

/** Saves as a person would: several fields of every subject, a few at a time. */
function hand(vault: OpenVault, values: Map<Subject, Json>, subjects: readonly Subject[]) {
  let clock = Date.parse('2026-03-02T09:00:00.000Z');
  const save = async (subject: Subject, field: string, after: Json): Promise<void> => {
    const before = values.get(subject);
    const at = instantSchema.parse(new Date((clock += 1_000)).toISOString());
    const was = (before as Readonly<Record<string, Json>> | undefined)?.[field];
    const change = { path: [field], after, ...(was === undefined ? {} : { before: was }) };
    must(await vault.append([{ subject, label: 'soak', at, by: 'Mair Pugh', changes: [change] }]));
    values.set(subject, { ...(before as object), [field]: after });
  };
  const later = (): void => {
    clock += BETWEEN_ROUNDS;
  };
  const round = async (number: number): Promise<void> => {
    later();
    for (const [nth, subject] of subjects.entries()) {
      await save(subject, 'words', `Round ${number} of ${nth}: ${'quillwort '.repeat(20 + 10 * nth)}`);
      if (nth % 2 === number % 2) await save(subject, `note-${number}`, `A note of round ${number}`);
    }
  };
  return { save, round, later };
}

/** Lives a vault's life once, and keeps its moments. */
export async function keptVault(): Promise<KeptVault> {
  const made = must(await askKeyWorker('create', { vaultKind: 'chair', passphrase }));
  const disk: Disk = { header: [null, null], journal: new Uint8Array(), blobs: new Map(), backups: [], counter: null };
  const files = memoryFiles(disk);
  must(await files.create(JSON.stringify(made.header)));
  const memory = emptyMemory(made.header, made.keys, files);
  if (memory === null) throw new Error('A new ring without its own root');
  const vault = makeOpenVault('own', memory);
  must(await vault.load());
  const values = new Map<Subject, Json>();
  const children = must(await vault.addSubjects(CHILDREN));
  const { round, save, later } = hand(vault, values, [vault.root, ...children]);
  const earlier: Photo[] = [];
  const moment = async (): Promise<Moment> => ({
    photo: await takePhoto(disk, memory.base),
    holds: await holding(vault, values),
    onlyInFile: memory.waiting.reduce((sum, { frame }) => sum + frame.length, 0),
    earlier: earlier.slice(0, -1),
  });
  const settledRound = async (number: number): Promise<void> => {
    await round(number);
    await vault.settle();
    earlier.push(await takePhoto(disk, memory.base));
  };
  const lastWords = async (words: string): Promise<void> => {
    later();
    for (const child of children.slice(0, 3)) await save(child, 'words', words);
  };

  for (const number of [1, 2, 3]) await settledRound(number);
  const young = await moment();
  await lastWords('Said last of all in a young vault');
  const behind = await moment();
  await new Promise((resolve) => setTimeout(resolve, 600));
  const unfolded = await moment();
  for (const number of [4, 5, 6]) {
    await settledRound(number);
    must(await vault.backups.backUp());
  }
  await settledRound(7);
  const settled = await moment();
  await lastWords('Said last of all');
  const late = await moment();
  vault.close();
  const base = vaultDatabase(made.header.id);
  await base.db.open();
  const tryHeader = await heldKey(made.header, passphrase);
  return { tryHeader, base, moments: { young, unfolded, behind, settled, late } };
}
