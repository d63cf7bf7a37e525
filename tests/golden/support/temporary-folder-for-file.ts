import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/** A folder that is gone again when the tests of the file have finished. */
export function temporaryFolderForFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'chairside-golden-'));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}
