import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { replaceFile, writeNew } from '../../../../src/main/files/durable-files';
import { temporaryFolder } from '../../../support/temporary-folder';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('a file that is replaced', () => {
  it('holds the new bytes whole, and nothing else is left beside it', async () => {
    const folder = temporaryFolder();
    await replaceFile(join(folder, 'vault.json'), bytes('first'));
    await replaceFile(join(folder, 'vault.json'), bytes('second, longer'));
    expect(readFileSync(join(folder, 'vault.json'), 'utf8')).toBe('second, longer');
    expect(readdirSync(folder)).toEqual(['vault.json']);
  });

  it('takes the place of a part that a crash left', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'vault.json.partial'), 'half');
    await replaceFile(join(folder, 'vault.json'), bytes('whole'));
    expect(readdirSync(folder)).toEqual(['vault.json']);
  });

  it('stays as it was when the new one cannot be put in its place', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'vault.json', 'in-the-way'), { recursive: true });
    await expect(replaceFile(join(folder, 'vault.json'), bytes('new'))).rejects.toThrow();
    expect(readdirSync(folder)).toEqual(['vault.json']);
  });

  it('is its owner’s alone where it belongs to the vault', async () => {
    const folder = temporaryFolder();
    await replaceFile(join(folder, 'vault.json'), bytes('x'), 0o600);
    expect(statSync(join(folder, 'vault.json')).mode & 0o777).toBe(0o600);
  });
});

describe('a file that is written once', () => {
  it('never takes the place of another', async () => {
    const folder = temporaryFolder();
    await writeNew(join(folder, 'blob'), bytes('first'));
    await expect(writeNew(join(folder, 'blob'), bytes('second'))).rejects.toMatchObject({ code: 'EEXIST' });
    expect(readFileSync(join(folder, 'blob'), 'utf8')).toBe('first');
  });
});
