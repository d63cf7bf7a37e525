import { z } from 'zod';
import { seeded } from '../../support/seeded';
import { backupHarms, headerHarms, journalHarms, type Harm } from './damage-files';
import { rowHarms } from './damage-rows';
import { judge, type Verdict } from './judge';
import { keptVault, type KeptVault } from './kept-vault';

z.config({ jitless: true });

const harms: Readonly<Record<string, Harm>> = { ...journalHarms, ...headerHarms, ...backupHarms, ...rowHarms };

let kept: Promise<KeptVault> | undefined;

/** What a run of one kind came to. */
export type Tally = {
  readonly runs: number;
  readonly verdicts: Readonly<Partial<Record<Verdict, number>>>;
  readonly faults: readonly string[];
};

/** `isEnded`: each is opened once before, and ended in the middle of being mended. */
export type Ask = {
  readonly kind: string;
  readonly from: number;
  readonly to: number;
  readonly seed: number;
  readonly isEnded: boolean;
};

const MOST_FAULTS = 20;

const soak = {
  kinds: () => Object.keys(harms),
  /** Does one kind of harm from one number to another, each from a seed of its own. */
  damage: async ({ kind, from, to, seed, isEnded }: Ask): Promise<Tally> => {
    const vault = await (kept ??= keptVault());
    const harm = harms[kind];
    if (harm === undefined) throw new Error(`No such harm: ${kind}`);
    const verdicts: Partial<Record<Verdict, number>> = {};
    const faults: string[] = [];
    for (let nth = from; nth < to && faults.length < MOST_FAULTS; nth += 1) {
      const chance = seeded(seed + nth);
      const name = harm.moments[nth % harm.moments.length] ?? 'young';
      const moment = vault.moments[name];
      const damaged = harm.harm(moment, chance, Math.floor(nth / harm.moments.length));
      const endAfter = isEnded ? chance.int(3) : null;
      const judged = await judge(vault, moment, damaged, endAfter);
      const how = endAfter === null ? '' : `, ended after ${endAfter} writes`;
      if ('fault' in judged)
        faults.push(`${kind}, ${name}, ${damaged.what}${how} (seed ${seed} + ${nth}): ${judged.fault}`);
      else verdicts[judged.verdict] = (verdicts[judged.verdict] ?? 0) + 1;
    }
    return { runs: to - from, verdicts, faults };
  },
};

export type Soak = typeof soak;
Object.assign(window, { soak });
