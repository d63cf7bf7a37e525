import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const MASK = 0xa5;
const scanner = join('tests', 'support', 'scan', 'scan-memory.mjs');

/** A word found in a process: which kind of process, and how often it stands there. */
export type Remembered = { readonly process: string; readonly word: string; readonly times: number };
export type MemoryScan = { readonly processes: number; readonly bytes: number; readonly found: readonly Remembered[] };

const read = (pid: number, file: string): string => {
  try {
    return readFileSync(join('/proc', String(pid), file), 'latin1');
  } catch {
    // It has ended meanwhile.
    return '';
  }
};

const parentOf = (pid: number): number => Number(/\) \S (\d+)/u.exec(read(pid, 'stat'))?.[1] ?? 0);

/** What Chromium calls the process: `renderer`, `gpu-process`, `utility`; `main` for the app's own. */
const kindOf = (pid: number): string => /--type=([\w-]+)/u.exec(read(pid, 'cmdline'))?.[1] ?? 'main';

/** Every process of the app that runs on this profile, with all that it started. */
export function processesOf(userData: string): readonly number[] {
  const all = readdirSync('/proc').filter((name) => /^\d+$/u.test(name));
  const pids = all.map(Number);
  const ours = new Set(pids.filter((pid) => read(pid, 'cmdline').includes(`--user-data-dir=${userData}`)));
  for (let before = -1; before < ours.size;) {
    before = ours.size;
    for (const pid of pids) if (ours.has(parentOf(pid))) ours.add(pid);
  }
  return [...ours];
}

const disguised = (word: string, encoding: 'utf8' | 'utf16le'): string =>
  Buffer.from(Buffer.from(word, encoding).map((byte) => byte ^ MASK)).toString('hex');

type Line = { readonly pid: number; readonly bytes: number; readonly hits: readonly { readonly needle: number }[] };

/** Looks for the words, as UTF-8 and UTF-16, in all the memory of the processes, from a process that is none of them. */
export function scanMemory(pids: readonly number[], words: readonly string[]): MemoryScan {
  const needles = words.flatMap((word) => [disguised(word, 'utf8'), disguised(word, 'utf16le')]);
  const output = execFileSync(process.execPath, [scanner], {
    input: JSON.stringify({ pids, needles }),
    maxBuffer: 1024 ** 3,
  }).toString();
  const lines = output
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
  const found = lines.flatMap(({ pid, hits }) =>
    words.flatMap((word, index) => {
      const times = hits.filter(({ needle }) => needle >> 1 === index).length;
      return times === 0 ? [] : [{ process: kindOf(pid), word, times }];
    }),
  );
  return { processes: lines.length, bytes: lines.reduce((sum, { bytes }) => sum + bytes, 0), found };
}
