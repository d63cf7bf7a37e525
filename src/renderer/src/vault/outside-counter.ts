import type { OutsideCounter } from '../../../shared/ipc/contract';
import type { VaultMemory } from './memory';

/** No vault is ever this many saves behind: a counter that says so is damaged. */
const MOST_BEHIND = 1_000_000_000;

/** What main's counter says of this vault; nothing of another one, which stood here before. */
async function readCounter({ files, header }: VaultMemory): Promise<OutsideCounter> {
  const read = await files.counter?.read();
  const counter = read?.ok === true ? read.value : null;
  return counter?.vault === header.id ? counter : { vault: header.id, seq: 0, behind: 0 };
}

/** How a vault as it was found stands beside the furthest that it was ever seen at. */
export type Standing = {
  /** The furthest entry seen, at least the one that the vault has come to. */
  readonly seen: number;
  /** The saves that are missing, until a person has read so. */
  readonly behind: number;
};

/**
 * Compares the vault as it was found with main's counter and the furthest backup, and notes what is missing, so that it
 * is said until somebody has read it. Call it before anything new is written.
 */
export async function compareOutside(memory: VaultMemory, furthestBackup: number): Promise<Standing> {
  const counter = await readCounter(memory);
  const { seq } = memory.head;
  const furthest = Math.max(counter.seq, furthestBackup);
  const isBehind = furthest > seq && furthest - seq <= MOST_BEHIND;
  const behind = isBehind ? furthest - seq : counter.behind;
  memory.outside = { seq: isBehind ? furthest : Math.min(counter.seq, seq), behind };
  if (isBehind) await memory.files.counter?.keep({ vault: memory.header.id, ...memory.outside });
  return { seen: memory.outside.seq, behind };
}

/**
 * Notes saves that could not be read, so that the loss is said again should the app end before anybody has read of it.
 * Call it before what is left of them is cut away.
 */
export async function noteLost(memory: VaultMemory, lost: number): Promise<void> {
  if (lost === 0) return;
  const counter = await readCounter(memory);
  await memory.files.counter?.keep({ ...counter, behind: Math.max(counter.behind, lost) });
}

/** Lets main's counter follow the vault. It only ever warns, so a disk that refuses is no failure. */
export async function keepOutside(memory: VaultMemory, behind = memory.outside.behind): Promise<void> {
  const { seq } = memory.head;
  if (seq <= memory.outside.seq && behind === memory.outside.behind) return;
  memory.outside = { seq: Math.max(seq, memory.outside.seq), behind };
  await memory.files.counter?.keep({ vault: memory.header.id, ...memory.outside });
}
