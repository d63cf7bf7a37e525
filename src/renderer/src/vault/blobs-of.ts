import type { Json } from '../../../shared/kernel/json';
import { ok, type Result } from '../../../shared/kernel/result';
import { readBlob } from './blobs';
import type { VaultMemory } from './memory';
import type { ReadFailure } from './open-vault';

const NAME = /[0-9a-f]{32}/g;

/** Every text in a value that could name a sealed document. */
const namesIn = (value: Json | undefined): ReadonlySet<string> =>
  new Set(JSON.stringify(value ?? null).match(NAME) ?? []);

/**
 * The documents that stand beside the vault for one subject: those that its value names, and of those that no value names
 * the ones that its key opens.
 */
export async function blobsOf(memory: VaultMemory, subject: string): Promise<Result<readonly string[], ReadFailure>> {
  const listed = await memory.files.backups.blobs();
  if (!listed.ok) return listed;
  const own = namesIn(memory.values.get(subject));
  const others = new Set(
    [...memory.values].flatMap(([other, value]) => (other === subject ? [] : [...namesIn(value)])),
  );
  const found: string[] = [];
  for (const { name } of listed.value) {
    if (own.has(name)) found.push(name);
    else if (!others.has(name) && (await readBlob(memory, subject, name)).ok) found.push(name);
  }
  return ok(found);
}
