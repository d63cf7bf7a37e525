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
      readonly locks: LockPolicy;
    };

/** The most minutes without a key or pointer until the app locks; null: the chair chooses. */
export type LockPolicy = { readonly afterMinutes: number | null; readonly inMeetingMinutes: number | null };

const lockMinutes = z.int().min(2).max(30).optional();
const policySchema = z.object({
  setBy: z.string().trim().min(1).max(200),
  backups: z.object({ secondFolder: z.string().refine(isAbsolute).optional() }).optional(),
  locks: z.object({ afterMinutes: lockMinutes, inMeetingMinutes: lockMinutes }).optional(),
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
    const { setBy, backups, locks } = policySchema.parse(json);
    return {
      kind: 'set',
      setBy,
      secondFolder: backups?.secondFolder ?? null,
      locks: { afterMinutes: locks?.afterMinutes ?? null, inMeetingMinutes: locks?.inMeetingMinutes ?? null },
    };
  } catch {
    return { kind: 'unreadable' };
  }
}
