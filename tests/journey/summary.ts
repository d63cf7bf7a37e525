import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Expected } from './expected-standings';
import type { MadeUpWords } from './made-up-words';
import type { Timings } from './timings';

/** One child as summary.json tells of them. */
export type SummaryChild = Pick<Expected, 'reference' | 'next' | 'explanation'> & Partial<Pick<Expected, 'shown'>>;

export type JourneyFacts = {
  readonly today: string;
  readonly caseload: 'return' | 'practice';
  readonly chosen: string;
  readonly children: readonly SummaryChild[];
  readonly importProblems: readonly { readonly file: string; readonly row: number | null; readonly words: string }[];
  readonly words: MadeUpWords;
  readonly timings: Timings;
};

function* filesBelow(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesBelow(path);
    else if (entry.name !== 'summary.json') yield path;
  }
}

const hashOf = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');

/** Leaves summary.json: the day taken as today, every child, the import's problems, timings, and each file with its hash. */
export function writeSummary(out: string, facts: JourneyFacts): void {
  const files = [...filesBelow(out)]
    .sort()
    .map((path) => ({ file: relative(out, path), bytes: readFileSync(path).length, sha256: hashOf(path) }));
  const { words, timings, ...rest } = facts;
  const summary = { schema: 1, ...rest, timingsMs: timings.all(), typed: words.all(), files };
  writeFileSync(join(out, 'summary.json'), `${JSON.stringify(summary, null, 1)}\n`);
}
