import { failureSentence } from '../../../src/renderer/src/content/failures';
import { isLoss, repairSentences } from '../../../src/renderer/src/content/repairs';
import type { Repair } from '../../../src/renderer/src/vault/open-vault';
import { openWith } from '../../../src/renderer/src/vault/unlock';
import type { SealedRows } from '../../../src/shared/domain/vault/sealed-rows';
import { holding, type Held, type KeptVault, type Moment } from './kept-vault';
import { memoryFiles, type Disk, type OnWrite } from './memory-files';
import { putRows } from './photo';

/** A vault with damage done to it. `mayLose`: no other copy is left of something that was acknowledged. */
export type Damaged = {
  readonly disk: Disk;
  readonly rows: SealedRows;
  readonly mayLose: boolean;
  /** What was done, so that it can be done again. */
  readonly what: string;
};

/** What a damaged vault came to. A fault has words of its own. */
export type Verdict =
  /** All there, and said what was put right. */
  | 'repaired'
  /** All there, with nothing worth a word. */
  | 'unharmed'
  /** Something is lost, of which no copy was left, and it was said. */
  | 'reported'
  /** It did not open, and said why. */
  | 'refused';
export type Judged = { readonly verdict: Verdict } | { readonly fault: string };

type Opening = { readonly code: string; readonly repairs: readonly Repair[]; readonly holds: Held | null };

const PATIENCE = 30_000;

/** Opens, looks at everything, and checks main's file as the app does once the caseload shows. */
async function open(kept: KeptVault, disk: Disk, onWrite?: OnWrite): Promise<Opening> {
  const files = memoryFiles(disk, onWrite);
  const unlocked = await openWith({ place: 'own', files }, { code: 'wrong-passphrase' }, kept.tryHeader);
  if (!unlocked.ok) return { code: unlocked.error.code, repairs: [], holds: null };
  const { vault, repairs } = unlocked.value;
  try {
    const loaded = await vault.load();
    if (!loaded.ok) return { code: loaded.error.code, repairs: [], holds: null };
    const checked = await vault.checkJournal();
    const found: readonly Repair[] = checked.ok ? checked.value : [{ code: 'check-failed' }];
    const values = new Map(loaded.value.subjects.map(({ id, value }) => [id, value]));
    const holds = await holding(vault, values);
    return { code: 'open', repairs: [...repairs, ...loaded.value.repairs, ...found], holds };
  } finally {
    vault.close();
  }
}

const saysLoss = (repairs: readonly Repair[]): boolean =>
  repairs.some((repair) => isLoss(repair) || repair.code === 'set-back');

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
};
const same = (a: unknown, b: unknown): boolean => JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));

/** The words of each entry that the history lacks. */
function missingHistory(expected: Held, found: Held): number {
  return Object.entries(expected.history).reduce((count, [subject, entries]) => {
    const there = (found.history[subject] ?? []).map(({ path, after }) => JSON.stringify([path, after]));
    return count + entries.filter(({ path, after }) => !there.includes(JSON.stringify([path, after]))).length;
  }, 0);
}

function judgeRefused(code: string, mayLose: boolean): Judged {
  const words = failureSentence(code as Parameters<typeof failureSentence>[0]) as string | undefined;
  if (words === undefined) return { fault: `refused without words: ${code}` };
  return mayLose ? { verdict: 'refused' } : { fault: `refused although a good copy was left: ${code}` };
}

/** What an open vault lacks of what was acknowledged, in words; null where nothing is missing. */
function missing(expected: Held, found: Held): string | null {
  if (!same(found.values, expected.values)) return 'values';
  const gone = missingHistory(expected, found);
  return gone === 0 ? null : `${gone} entries of history`;
}

function judgeFirst({ code, repairs, holds }: Opening, expected: Held, mayLose: boolean): Judged {
  if (holds === null) return judgeRefused(code, mayLose);
  const codes = repairs.map((repair) => repair.code).join(',');
  const lost = missing(expected, holds);
  const isSaid = saysLoss(repairs);
  if (lost === null && isSaid && !mayLose) return { fault: `told of a loss that there is not: [${codes}]` };
  if (lost === null) return { verdict: repairSentences(repairs).length > 0 ? 'repaired' : 'unharmed' };
  if (!mayLose) return { fault: `lost ${lost} although a good copy was left: [${codes}]` };
  return isSaid ? { verdict: 'reported' } : { fault: `lost ${lost} in silence: [${codes}]` };
}

function judgeSecond(first: Opening, second: Opening): string | null {
  if (first.holds === null) return null;
  if (second.code !== 'open') return `did not open a second time: ${second.code}`;
  if (!same(first.holds.values, second.holds?.values)) return 'opened otherwise a second time';
  // That an earlier copy was opened is said until somebody has read it.
  const again = second.repairs.map(({ code }) => code).filter((code) => code !== 'set-back');
  if (again.length > 0) return `was not whole a second time: ${again.join(',')}`;
  return null;
}

const tooLong = (): Promise<never> =>
  new Promise((_, reject) => {
    setTimeout(() => reject(new Error('hung')), PATIENCE);
  });

/** Opens it, and ends before this many writes of main's files were made, as a kill in the middle of a repair would. */
async function openAndEnd(kept: KeptVault, disk: Disk, writes: number): Promise<void> {
  let made = 0;
  const ended = new Error('Ended by the soak');
  const opening = open(kept, disk, () => {
    made += 1;
    return made > writes ? Promise.reject(ended) : Promise.resolve();
  });
  await opening.catch((error: unknown) => {
    if (error !== ended) throw error;
  });
  kept.base.db.close();
}

/**
 * Opens a damaged vault twice, and judges what became of what was acknowledged. `endAfter`: it is opened once before, and
 * ended after so many writes; null where it is not.
 */
export async function judge(
  kept: KeptVault,
  { holds }: Moment,
  damaged: Damaged,
  endAfter: number | null,
): Promise<Judged> {
  const disk = { ...damaged.disk };
  try {
    await putRows(kept.base, damaged.rows);
    kept.base.db.close();
    if (endAfter !== null) await Promise.race([openAndEnd(kept, disk, endAfter), tooLong()]);
    const first = await Promise.race([open(kept, disk), tooLong()]);
    const judged = judgeFirst(first, holds, damaged.mayLose);
    if ('fault' in judged) return judged;
    const second = await Promise.race([open(kept, disk), tooLong()]);
    const fault = judgeSecond(first, second);
    return fault === null ? judged : { fault };
  } catch (error) {
    return { fault: `threw: ${String(error)}` };
  }
}
