import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { onDisk } from '../../../../src/main/files/disk-failure';
import { type JournalFile, journalFile } from '../../../../src/main/vault/journal-file';
import { temporaryFolder } from '../../../support/temporary-folder';

function aJournal(path = join(temporaryFolder(), 'journal.log')): { journal: JournalFile; path: string } {
  const journal = journalFile(path);
  onTestFinished(() => journal.close());
  return { journal, path };
}

describe('the journal', () => {
  it('grows by what is appended, and says its new size', async () => {
    const { journal, path } = aJournal();
    expect(await journal.append(0, Uint8Array.of(1, 2, 3))).toEqual({ ok: true, value: 3 });
    expect(await journal.append(3, Uint8Array.of(4))).toEqual({ ok: true, value: 4 });
    expect([...readFileSync(path)]).toEqual([1, 2, 3, 4]);
    expect([...(await journal.read(2))]).toEqual([3, 4]);
    expect([...(await journal.read(9))]).toEqual([]);
  });

  it('takes nothing at another place than its end', async () => {
    const { journal, path } = aJournal();
    await journal.append(0, Uint8Array.of(1, 2, 3));
    for (const size of [0, 2, 4]) {
      expect(await journal.append(size, Uint8Array.of(9))).toEqual({ ok: false, error: { code: 'stale' } });
    }
    expect([...readFileSync(path)]).toEqual([1, 2, 3]);
  });

  it('keeps the order of appends that are asked for at once', async () => {
    const { journal } = aJournal();
    const answers = await Promise.all([0, 1, 2, 3].map((size) => journal.append(size, Uint8Array.of(size))));
    expect(answers.every(({ ok }) => ok)).toBe(true);
    expect([...(await journal.read(0))]).toEqual([0, 1, 2, 3]);
  });

  it('loses a torn tail when it is cut, and is never made longer by it', async () => {
    const { journal, path } = aJournal();
    await journal.append(0, Uint8Array.of(1, 2, 3, 4));
    await journal.cut(2);
    await journal.cut(10);
    expect([...readFileSync(path)]).toEqual([1, 2]);
    expect(await journal.append(2, Uint8Array.of(7))).toEqual({ ok: true, value: 3 });
  });

  it('goes on after the app is closed and opened', async () => {
    const { journal, path } = aJournal();
    await journal.append(0, Uint8Array.of(1));
    await journal.close();
    expect(await aJournal(path).journal.append(1, Uint8Array.of(2))).toEqual({ ok: true, value: 2 });
    expect(await journal.append(2, Uint8Array.of(3))).toEqual({ ok: true, value: 3 });
  });

  it('is not made anew in the middle: one that is gone is missed', async () => {
    const { journal, path } = aJournal();
    expect(await onDisk(() => journal.append(40, Uint8Array.of(1)))).toEqual({ ok: false, error: { code: 'missing' } });
    expect(await onDisk(() => journal.read(0))).toEqual({ ok: false, error: { code: 'missing' } });
    expect(existsSync(path)).toBe(false);
  });

  it('is put back in its place with all it held where it was removed or replaced while open', async () => {
    const { journal, path } = aJournal();
    await journal.append(0, Uint8Array.of(1, 2));
    rmSync(path);
    expect(await journal.append(2, Uint8Array.of(3))).toEqual({ ok: true, value: 3 });
    expect([...readFileSync(path)]).toEqual([1, 2, 3]);
    writeFileSync(`${path}.earlier`, Uint8Array.of(1));
    renameSync(`${path}.earlier`, path);
    expect(await journal.append(3, Uint8Array.of(4))).toEqual({ ok: true, value: 4 });
    expect([...readFileSync(path)]).toEqual([1, 2, 3, 4]);
  });

  it('says that the disk is full, and takes the next append when there is room', async (context) => {
    if (!existsSync('/dev/full')) {
      context.skip();
      return;
    }
    const { journal } = aJournal('/dev/full');
    const answer = await onDisk(() => journal.append(0, Uint8Array.of(1)));
    expect(answer).toEqual({ ok: false, error: { code: 'disk-full' } });
  });

  it('is read as it stands on the disk', async () => {
    const { journal, path } = aJournal();
    writeFileSync(path, Uint8Array.of(5, 6));
    expect([...(await journal.read(0))]).toEqual([5, 6]);
  });
});
