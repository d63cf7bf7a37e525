import { readFile } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { z } from 'zod';

/** What the council's IT decides for a laptop. Other keys of the file are left to what reads them. */
export type MachinePolicy =
  | { readonly kind: 'none' }
  /** There is a policy file, and it does not read: nothing of it is used, and Settings say so. */
  | { readonly kind: 'unreadable' }
  | {
      readonly kind: 'set';
      /** Who set it, as Settings name them. */
      readonly setBy: string;
      /** Where backups also go; null: the chair chooses. */
      readonly secondFolder: string | null;
    };

const policySchema = z.object({
  setBy: z.string().trim().min(1).max(200),
  backups: z.object({ secondFolder: z.string().refine(isAbsolute).optional() }).optional(),
});

type Machine = Pick<NodeJS.Process, 'platform' | 'env'>;

/** Where the policy of a machine stands: a place that only its administrators may write to. */
export function policyPath({ platform, env }: Machine): string {
  if (platform === 'win32') return join(env['ProgramData'] ?? 'C:\\ProgramData', 'Chairside', 'policy.json');
  return platform === 'darwin' ? '/Library/Application Support/Chairside/policy.json' : '/etc/chairside/policy.json';
}

async function textOf(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT' ? null : '';
  }
}

/** Reads a policy file. One that cannot be read never keeps the app from opening. */
export async function readPolicy(path: string): Promise<MachinePolicy> {
  const text = await textOf(path);
  if (text === null) return { kind: 'none' };
  try {
    const json: unknown = JSON.parse(text);
    const { setBy, backups } = policySchema.parse(json);
    return { kind: 'set', setBy, secondFolder: backups?.secondFolder ?? null };
  } catch {
    return { kind: 'unreadable' };
  }
}
