import { mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { csvFilesIn, readCsvFiles } from '../../../../src/main/files/csv-files';
import { temporaryFolder } from '../../../support/temporary-folder';

function aReturn(): string {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'header.csv'), 'CHILD,SEX\n1,2\n');
  writeFileSync(join(folder, 'Reviews.CSV'), 'CHILD\n1\n');
  writeFileSync(join(folder, 'notes.txt'), 'not part of it');
  mkdirSync(join(folder, 'old.csv'));
  return folder;
}

describe('the files of a return', () => {
  it('are the CSV files that stand in the folder', async () => {
    const paths = await csvFilesIn(aReturn());
    const read = await readCsvFiles(paths);
    expect(read.ok && read.value.map(({ name, bytes }) => [name, new TextDecoder().decode(bytes)])).toEqual([
      ['Reviews.CSV', 'CHILD\n1\n'],
      ['header.csv', 'CHILD,SEX\n1,2\n'],
    ]);
  });

  it('are never files of another kind, though they be chosen', async () => {
    const folder = aReturn();
    expect(await readCsvFiles([join(folder, 'notes.txt')])).toEqual({ ok: true, value: [] });
  });

  it('are refused before they are read when they are too large', async () => {
    const folder = aReturn();
    truncateSync(join(folder, 'header.csv'), 65 * 1024 * 1024);
    expect(await readCsvFiles(await csvFilesIn(folder))).toEqual({ ok: false, error: { code: 'too-large' } });
  });
});
