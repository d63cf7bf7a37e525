import { readFile } from 'node:fs/promises';
import type { z } from 'zod';
import { ownerOnly, replaceFile } from '../files/durable-files';

/** A small file of main's own; null where it is absent or not of this shape: nothing in it is needed to open a vault. */
export async function readSettings<T>(path: string, schema: z.ZodType<T>): Promise<T | null> {
  try {
    const json: unknown = JSON.parse(await readFile(path, 'utf8'));
    const parsed = schema.safeParse(json);
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

export const writeSettings = (path: string, value: object): Promise<void> =>
  replaceFile(path, Buffer.from(JSON.stringify(value), 'utf8'), ownerOnly);
