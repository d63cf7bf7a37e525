import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));

export type Ran = { readonly code: number | null; readonly output: string };

/** Runs Node in the project's folder, as npm would, and answers what it said on either stream. */
export function runNode(args: readonly string[], path?: string): Ran {
  const env = path === undefined ? process.env : { ...process.env, PATH: `${path}:${process.env['PATH'] ?? ''}` };
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, env, encoding: 'utf8' });
  return { code: status, output: stdout + stderr };
}

export const scratch = (): string => mkdtempSync(join(tmpdir(), 'chairside-scripts-'));

/** Puts a shell script by this name in a folder that a test can place first in PATH. */
export function fakeProgram(folder: string, name: string, body: string): void {
  const file = join(folder, name);
  writeFileSync(file, `#!/bin/sh\n${body}\n`);
  chmodSync(file, 0o755);
}
