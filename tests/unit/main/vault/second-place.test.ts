import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { whereRoom } from '../../../../src/main/files/room';
import { secondPlace } from '../../../../src/main/vault/second-place';
import { temporaryFolder } from '../../../support/temporary-folder';

const name = (counter: number): string => `${counter}-${String(counter).padStart(32, '0')}.chairside`;

/** Three backups and a document here, and an empty second folder. */
function places(setBy: string | null = null) {
  const folder = temporaryFolder();
  const [backups, blobs, second] = ['backups', 'blobs', 'second'].map((each) => join(folder, each));
  for (const each of [backups, blobs, second]) mkdirSync(each ?? '');
  const paths = { backups: backups ?? '', blobs: blobs ?? '' };
  for (const counter of [1, 2, 3]) writeFileSync(join(paths.backups, name(counter)), `backup ${counter}`);
  writeFileSync(join(paths.blobs, 'ab'.repeat(16)), 'a sealed document');
  const policy =
    setBy === null
      ? ({ kind: 'none' } as const)
      : ({
          kind: 'set',
          setBy,
          secondFolder: second ?? '',
          locks: { afterMinutes: null, inMeetingMinutes: null },
        } as const);
  const copies = secondPlace(join(folder, 'backup-place.json'), {
    paths,
    room: whereRoom(join(folder, 'backups')),
    policy: Promise.resolve(policy),
  });
  return { copies, second: second ?? '', backups: paths.backups };
}

const names = [1, 2, 3].map(name);

describe('a second folder for backups', () => {
  it('gets every backup that is kept, and each document beside them', async () => {
    const { copies, second } = places();
    await copies.choose(second);
    await copies.follow(names, []);
    expect(readdirSync(second).sort()).toEqual([...names, 'documents']);
    expect(readdirSync(join(second, 'documents'))).toEqual(['ab'.repeat(16)]);
    expect(await copies.place()).toMatchObject({ label: second, setBy: null, failed: null });
  });

  it('loses only what was pruned here, also where it was away when that happened', async () => {
    const { copies, second } = places();
    await copies.choose(second);
    await copies.follow(names, []);
    writeFileSync(join(second, 'Somebody else’s file.txt'), '');
    renameSync(second, `${second}-away`);
    await copies.follow(names.slice(1), [name(1)]);
    expect((await copies.place())?.failed).toBe('missing');
    expect(existsSync(second)).toBe(false);
    renameSync(`${second}-away`, second);
    await copies.follow(names.slice(1), []);
    expect(readdirSync(second).sort()).toEqual([name(2), name(3), 'Somebody else’s file.txt', 'documents']);
  });

  it('keeps all that it has where the backups here were lost', async () => {
    const { copies, second, backups } = places();
    await copies.choose(second);
    await copies.follow(names, []);
    rmSync(backups, { recursive: true });
    mkdirSync(backups);
    writeFileSync(join(backups, name(4)), 'a new caseload');
    await copies.follow([name(4)], []);
    expect(readdirSync(second).sort()).toEqual([...names, name(4), 'documents']);
  });

  it('is left alone where nothing that was sent there is there: it may be another disk', async () => {
    const { copies, second } = places();
    await copies.choose(second);
    await copies.follow(names, []);
    rmSync(second, { recursive: true });
    mkdirSync(second);
    await copies.follow(names, []);
    expect((await copies.place())?.failed).toBe('other-disk');
    expect(readdirSync(second)).toEqual([]);
    await copies.choose(second);
    await copies.follow(names, []);
    expect((await copies.place())?.failed).toBeNull();
  });

  it('clears away a copy of its own that was cut off, and nothing else that ends so', async () => {
    const { copies, second } = places();
    await copies.choose(second);
    for (const each of [`${name(7)}.partial`, 'Report.docx.partial']) writeFileSync(join(second, each), '');
    await copies.follow(names, []);
    expect(readdirSync(second).sort()).toEqual([...names, 'Report.docx.partial', 'documents']);
  });

  it('is the one that the policy names, and says who set it', async () => {
    const { copies, second } = places('Northvale Council IT');
    await copies.follow(names, []);
    expect(await copies.place()).toMatchObject({ label: second, setBy: 'Northvale Council IT', failed: null });
    expect(readdirSync(second)).toHaveLength(4);
  });
});
