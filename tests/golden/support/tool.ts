import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** What the program prints; it fails as the program fails. */
export async function output(program: string, ...args: readonly string[]): Promise<string> {
  return (await run(program, [...args], { maxBuffer: 64 * 1024 * 1024 })).stdout;
}

/** The first of the programs that answers; null, with a line that CI looks for, where none does. */
export async function toolOf(name: string, programs: readonly string[], ...ask: readonly string[]): Promise<string | null> {
  for (const program of programs) {
    try {
      await output(program, ...ask);
      return program;
    } catch {
      // Not this one; the next may be there.
    }
  }
  console.log(`not run: ${name}, none of ${programs.join(', ')} is here`);
  return null;
}
