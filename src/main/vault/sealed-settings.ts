import { z } from 'zod';
import { readSettings, writeSettings } from './settings-file';

/** The system's own keychain, where it is a real one: what it sealed only this person can open on this machine. */
export type Keychain = { readonly seal: (text: string) => Uint8Array; readonly open: (bytes: Uint8Array) => string };

const sealedSchema = z.object({ sealed: z.base64() });

/** A small file of main's own, sealed where the system can; null where it is absent or does not open here. */
export async function readSealed<T>(
  path: string,
  schema: z.ZodType<T>,
  keychain: () => Keychain | null,
): Promise<T | null> {
  const sealed = await readSettings(path, sealedSchema);
  if (sealed === null) return readSettings(path, schema);
  try {
    const text = keychain()?.open(Buffer.from(sealed.sealed, 'base64'));
    const json: unknown = text === undefined ? null : JSON.parse(text);
    const parsed = schema.safeParse(json);
    return parsed.success ? parsed.data : null;
  } catch {
    // Sealed for another person or machine: as good as absent, since nothing in it is needed to open a vault.
    return null;
  }
}

export function writeSealed(path: string, value: object, keychain: () => Keychain | null): Promise<void> {
  const sealed = keychain()?.seal(JSON.stringify(value));
  return writeSettings(path, sealed === undefined ? value : { sealed: Buffer.from(sealed).toString('base64') });
}
