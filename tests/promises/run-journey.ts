import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Summary = {
  readonly children: readonly { readonly reference: string; readonly next: unknown; readonly explanation: string }[];
  readonly typed: readonly { readonly word: string; readonly where: string }[];
  readonly timingsMs: Readonly<Record<string, number>>;
};
export type Run = { readonly code: number | null; readonly output: string };

/** Runs a program to its end and keeps what it printed. */
export function run(program: string, args: readonly string[]): Promise<Run> {
  const child = spawn(program, args, { env: { ...process.env, FORCE_COLOR: '0' } });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => (output += part.toString()));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code, output });
    });
  });
}

/** The journey as a person starts it, behind whatever stands before `npm run journey`. */
export const journey = ([program = '', ...before]: readonly string[], args: readonly string[]): Promise<Run> =>
  run(program, [...before, 'npm', 'run', 'journey', '--', ...args]);

export const readSummary = (out: string): Summary =>
  JSON.parse(readFileSync(join(out, 'summary.json'), 'utf8')) as Summary;
