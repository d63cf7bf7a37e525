import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { inflated } from './inflated';
import { logWithoutHeaders, tableBlocks } from './leveldb';
import { found, needles, type Needle } from './needles';

/** A word found where none may be: in which file, and how it stood there. */
export type Hit = {
  readonly file: string;
  readonly word: string;
  readonly how: 'name' | 'raw' | 'log' | 'unsnappied' | 'inflated';
};
export type Scan = { readonly files: number; readonly bytes: number; readonly hits: readonly Hit[] };

function* filesBelow(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesBelow(path);
    else if (entry.isFile()) yield path;
  }
}

/** Looks for the words in every file's name and bytes: raw, LevelDB logs and tables opened, compressed parts inflated. */
export const scanFolder = (folder: string, words: readonly string[]): Scan => scanFor(folder, needles(words));

/** The same for any bytes. */
export function scanFor(folder: string, wanted: readonly Needle[]): Scan {
  const hits: Hit[] = [];
  let files = 0;
  let bytes = 0;
  for (const path of filesBelow(folder)) {
    const content = readFileSync(path);
    const file = relative(folder, path);
    const look = (how: Hit['how'], parts: readonly Buffer[]): void => {
      for (const part of parts) hits.push(...found(part, wanted).map((word) => ({ file, word, how })));
    };
    files += 1;
    bytes += content.length;
    look('name', [Buffer.from(file)]);
    look('raw', [content]);
    if (file.endsWith('.log')) look('log', [logWithoutHeaders(content)]);
    const blocks = tableBlocks(content);
    look('unsnappied', blocks);
    look('inflated', [content, ...blocks].flatMap(inflated));
  }
  return { files, bytes, hits };
}
