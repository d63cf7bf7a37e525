import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BlobFile } from '../../shared/ipc/contract';
import { isBlobName } from '../../shared/ipc/file-names';
import { namesIn } from '../files/durable-files';

/** What is known of each sealed document in a folder. None is ever written twice, so each is read once in a start. */
export function blobFacts(folder: string): () => Promise<readonly BlobFile[]> {
  const known = new Map<string, BlobFile>();
  return async () => {
    const names = (await namesIn(folder)).filter(isBlobName);
    for (const name of names) {
      if (known.has(name)) continue;
      const bytes = await readFile(join(folder, name));
      known.set(name, { name, size: bytes.byteLength, sha256: createHash('sha256').update(bytes).digest('hex') });
    }
    return names.flatMap((name) => known.get(name) ?? []);
  };
}
