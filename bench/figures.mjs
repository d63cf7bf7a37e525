import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The value below which this share of the values lies. */
export function percentile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

export const median = (values) => percentile(values, 0.5);

export async function repeat(rounds, each) {
  const all = [];
  for (let round = 0; round < rounds; round += 1) all.push(await each(round));
  return all;
}

/** Bytes in a folder and everything below it; nothing where there is none. */
export function folderSize(folder) {
  if (!existsSync(folder)) return 0;
  return readdirSync(folder, { withFileTypes: true }).reduce((sum, entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sum + folderSize(path);
    return entry.isFile() ? sum + statSync(path).size : sum;
  }, 0);
}
