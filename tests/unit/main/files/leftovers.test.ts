import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { leftovers } from '../../../../src/main/files/leftovers';
import { temporaryFolder } from '../../../support/temporary-folder';

const never = new Promise<never>(() => undefined);

/** The app ended while it wrote an export and a document in a person's folder. */
async function cutOff() {
  const [userData, folder] = [temporaryFolder(), temporaryFolder()];
  const before = leftovers(userData, () => null);
  const write = (name: string, make: (path: string) => void) =>
    new Promise<void>((resolve) => {
      const place = join(folder, name);
      void before.during(place, () => {
        make(`${place}.partial`);
        resolve();
        return never;
      });
    });
  await write('EXP-1', (path) => {
    mkdirSync(path);
    writeFileSync(join(path, 'index.csv'), 'one');
  });
  await write('Record.docx', (path) => {
    writeFileSync(path, 'half');
  });
  return { userData, folder, next: leftovers(userData, () => null) };
}

describe('what a sudden end leaves in a person’s folder', () => {
  it('is removed at the next start, named once, and nothing else is touched', async () => {
    const { folder, next } = await cutOff();
    writeFileSync(join(folder, 'Somebody’s.partial'), '');
    expect(await next.clear()).toEqual([
      { label: join(folder, 'EXP-1.partial'), removed: true },
      { label: join(folder, 'Record.docx.partial'), removed: true },
    ]);
    expect(readdirSync(folder)).toEqual(['Somebody’s.partial']);
    expect(await next.clear()).toEqual([]);
  });

  it('is forgotten where the person removed it already, and the note of it is gone', async () => {
    const { userData, folder, next } = await cutOff();
    rmSync(folder, { recursive: true });
    expect(await next.clear()).toEqual([]);
    expect(existsSync(join(userData, 'unfinished.json'))).toBe(false);
  });

  it('is not what is being written now, and nothing is noted once it is written', async () => {
    const [userData, folder] = [temporaryFolder(), temporaryFolder()];
    const { during, clear } = leftovers(userData, () => null);
    const place = join(folder, 'Record.docx');
    await during(place, async () => {
      writeFileSync(`${place}.partial`, 'half');
      expect(await clear()).toEqual([]);
    });
    expect(readdirSync(folder)).toEqual(['Record.docx.partial']);
    expect(await clear()).toEqual([]);
    expect(existsSync(join(userData, 'unfinished.json'))).toBe(false);
  });

  it('is noted sealed where the system can seal', async () => {
    const [userData, folder] = [temporaryFolder(), temporaryFolder()];
    const flip = (bytes: Uint8Array): Uint8Array => bytes.map((byte) => byte ^ 0xff);
    const keychain = {
      seal: (text: string) => flip(Buffer.from(text, 'utf8')),
      open: (bytes: Uint8Array) => Buffer.from(flip(bytes)).toString('utf8'),
    };
    const { during } = leftovers(userData, () => keychain);
    await during(join(folder, 'Ivy Rae.docx'), () => {
      expect(readFileSync(join(userData, 'unfinished.json'), 'utf8')).not.toContain('Ivy');
      return Promise.resolve();
    });
  });
});
