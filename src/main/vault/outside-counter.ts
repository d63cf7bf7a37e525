import { z } from 'zod';
import type { OutsideCounter } from '../../shared/ipc/contract';
import { readSettings, writeSettings } from './settings-file';

/** The system's own keychain, where it is a real one: what it sealed only this person can open on this machine. */
export type Keychain = { readonly seal: (text: string) => Uint8Array; readonly open: (bytes: Uint8Array) => string };

const counterSchema = z.object({
  vault: z.string().regex(/^[0-9a-f]{32}$/),
  seq: z.int().min(0),
  behind: z.int().min(0).default(0),
});
const fileSchema = z.union([counterSchema, z.object({ sealed: z.base64() })]);

/** Keeps the highest entry seen, outside the vault's folder, so that a folder set back to an earlier day is noticed. */
export function outsideCounter(path: string, keychain: () => Keychain | null) {
  const read = async (): Promise<OutsideCounter | null> => {
    const file = await readSettings(path, fileSchema);
    if (file === null || 'seq' in file) return file;
    try {
      const text = keychain()?.open(Buffer.from(file.sealed, 'base64'));
      const json: unknown = text === undefined ? null : JSON.parse(text);
      const counter = counterSchema.safeParse(json);
      return counter.success ? counter.data : null;
    } catch {
      // Sealed for another person or machine: as good as absent, since it only ever warns.
      return null;
    }
  };
  const keep = (counter: OutsideCounter): Promise<void> => {
    const sealed = keychain()?.seal(JSON.stringify(counter));
    return writeSettings(path, sealed === undefined ? counter : { sealed: Buffer.from(sealed).toString('base64') });
  };
  return { read, keep };
}
