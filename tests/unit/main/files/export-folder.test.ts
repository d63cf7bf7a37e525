import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { placeBelow, writeExportFolder } from '../../../../src/main/files/export-folder';
import { temporaryFolder } from '../../../support/temporary-folder';

const file = (path: string, text: string) => ({ path, bytes: new TextEncoder().encode(text) });
const bag = [
  file('bagit.txt', 'BagIt-Version: 1.0\n'),
  file('data/2018/record.docx', 'word'),
  file('data/index.csv', 'a'),
];

describe('an export folder', () => {
  it('holds every file that was given, under its own name', async () => {
    const parent = temporaryFolder();
    expect(await writeExportFolder(parent, 'export-1', bag)).toEqual({ ok: true, value: null });
    expect(readdirSync(parent)).toEqual(['export-1']);
    expect(readFileSync(join(parent, 'export-1', 'data', '2018', 'record.docx'), 'utf8')).toBe('word');
  });

  it('never takes the place of one that stands there', async () => {
    const parent = temporaryFolder();
    mkdirSync(join(parent, 'export-1'));
    expect(await writeExportFolder(parent, 'export-1', bag)).toEqual({ ok: false, error: { code: 'exists' } });
    expect(readdirSync(join(parent, 'export-1'))).toEqual([]);
  });

  it('starts afresh where an earlier one was cut off', async () => {
    const parent = temporaryFolder();
    mkdirSync(join(parent, 'export-1.partial'));
    writeFileSync(join(parent, 'export-1.partial', 'leftover.docx'), 'half');
    expect((await writeExportFolder(parent, 'export-1', bag)).ok).toBe(true);
    expect(readdirSync(join(parent, 'export-1')).sort()).toEqual(['bagit.txt', 'data']);
  });

  it('leaves nothing behind when a file cannot be written', async () => {
    const parent = temporaryFolder();
    await expect(writeExportFolder(parent, 'export-1', [...bag, file('bagit.txt', 'again')])).rejects.toThrow();
    expect(readdirSync(parent)).toEqual([]);
  });

  it.each(['../outside', '/etc/passwd', 'a/../../b', '', '.', 'C:\\x', 'a\\..\\b'])(
    'never writes outside itself: %s',
    (path) => {
      expect(() => placeBelow('/exports/one', path)).toThrow();
    },
  );
});
