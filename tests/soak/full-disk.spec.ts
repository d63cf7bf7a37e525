import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Desktop } from '../../src/preload/index';
import { failureSentence } from '../../src/renderer/src/content/failures';
import { buildHarness } from '../support/harness/build-harness';
import { inVault } from '../support/harness/vault-page';
import { answerDialogues, launch, type RunningApp } from '../support/launch';
import { seeded } from '../support/seeded';
import { smallDisk, type SmallDisk } from '../support/small-disk';
import { seed } from './form';

declare global {
  interface Window {
    readonly desktop: Desktop;
  }
}

const passphrase = 'tinder lathe orbit walnut';
const next = 'pelican drum abacus crank';
const full = { ok: false, error: { code: 'disk-full' } };

let appFolder = '';
let disk: SmallDisk | undefined;
let elsewhere: SmallDisk | undefined;

test.beforeAll(async () => {
  appFolder = await buildHarness();
  const [one, other] = [smallDisk(320), smallDisk(4)];
  for (const made of [one, other]) if ('why' in made) console.log(`not run: full-disk, ${made.why}`);
  if (!('why' in one)) disk = one;
  if (!('why' in other)) elsewhere = other;
});
test.afterAll(() => {
  disk?.unmount();
  elsewhere?.unmount();
});
test.afterEach(() => {
  disk?.makeRoom();
  elsewhere?.makeRoom();
});

type Place = { readonly app: RunningApp; readonly disk: SmallDisk; readonly elsewhere: SmallDisk };

/** More than what is left of a page of the disk, and nothing that could be made smaller. */
const more = Buffer.from(seeded(seed).bytes(12_000)).toString('base64');
const words = (number: number) => ({ words: `Words ${number}`, more });

const partials = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.partial\b/u.test(name));

let made = 0;
/** A vault on the small disk with two saves; where no disk could be mounted, nothing is done. */
async function onSmallDisk(work: (place: Place, subject: string) => Promise<void>): Promise<void> {
  if (disk === undefined || elsewhere === undefined) return;
  made += 1;
  const userData = join(disk.folder, `profile-${made}`);
  mkdirSync(userData);
  const app = await launch({ appFolder, userData });
  const { root = '' } = await inVault(app.page(), 'create', 'own', passphrase);
  await inVault(app.page(), 'append', [{ subject: root, path: [], after: words(1) }]);
  await inVault(app.page(), 'settle');
  await work({ app, disk, elsewhere }, root);
  rmSync(userData, { recursive: true, force: true });
}

/** Killed and opened again with room on the disk, it holds what was acknowledged, and nothing is left half done. */
async function expectWhole({ app, disk: { makeRoom } }: Place, value: unknown, by = passphrase): Promise<void> {
  makeRoom();
  await app.kill();
  const again = await launch({ appFolder, userData: app.userData });
  const opened = await inVault(again.page(), 'unlock', 'own', by);
  expect(opened.code).toBe('open');
  expect(Object.values(opened.values ?? {})).toEqual([value]);
  expect(await inVault(again.page(), 'check')).toEqual([]);
  expect(partials(join(app.userData, 'vault'))).toEqual([]);
  await again.close();
}

test('What a full disk is called says what to do', () => {
  for (const code of ['disk-full', 'disk-low'] as const) expect(failureSentence(code)).toMatch(/Make room/u);
});

test('A save on a full disk is refused, and goes through once there is room', async () => {
  await onSmallDisk(async (place, subject) => {
    const save = (number: number) => inVault(place.app.page(), 'append', [{ subject, path: [], after: words(number) }]);
    place.disk.fill();
    expect(await save(2)).toEqual(full);
    expect(await save(3)).toEqual(full);
    place.disk.makeRoom();
    expect((await save(4)).ok).toBe(true);
    await expectWhole(place, words(4));
  });
});

test('Folding on a full disk loses nothing, and is made good later', async () => {
  await onSmallDisk(async (place, subject) => {
    const save = (number: number) => inVault(place.app.page(), 'append', [{ subject, path: [], after: words(number) }]);
    expect((await save(2)).ok).toBe(true);
    place.disk.fill();
    await inVault(place.app.page(), 'settle');
    await place.app.kill();
    // Opened while it is still full: it opens, or says why not.
    const again = await launch({ appFolder, userData: place.app.userData });
    const opened = await inVault(again.page(), 'unlock', 'own', passphrase);
    expect(['open', 'disk-full', 'disk-error']).toContain(opened.code);
    if (opened.code === 'open') expect(Object.values(opened.values ?? {})).toEqual([words(2)]);
    await expectWhole({ ...place, app: again }, words(2));
  });
});

test('A document, a backup and new keys on a full disk are refused, and kept once there is room', async () => {
  await onSmallDisk(async (place, subject) => {
    const page = place.app.page();
    place.disk.fill();
    expect(await inVault(page, 'putBlob', subject, 'the words of a document')).toEqual(full);
    expect(await inVault(page, 'backUp')).toBe('disk-full');
    expect(await inVault(page, 'addSubjects', 1)).toEqual(full);
    expect(await inVault(page, 'changePassphrase', passphrase, next)).toBe('disk-full');
    expect(await inVault(page, 'backups')).toEqual([]);
    place.disk.makeRoom();
    const put = await inVault(page, 'putBlob', subject, 'the words of a document');
    expect(put.ok).toBe(true);
    expect(await inVault(page, 'backUp')).toMatchObject({ subjects: 1 });
    expect((await inVault(page, 'addSubjects', 1)).ok).toBe(true);
    expect(await inVault(page, 'changePassphrase', passphrase, next)).toBe('changed');
    await expectWhole(place, words(1), next);
  });
});

test('On a disk with little room no backup is begun, and saves go on', async () => {
  await onSmallDisk(async (place, subject) => {
    const page = place.app.page();
    place.disk.leave(100 << 20);
    expect(await inVault(page, 'backUp')).toBe('disk-low');
    expect((await inVault(page, 'append', [{ subject, path: [], after: words(2) }])).ok).toBe(true);
    place.disk.makeRoom();
    expect(await inVault(page, 'backUp')).toMatchObject({ subjects: 1 });
    await expectWhole(place, words(2));
  });
});

test('A caseload that is set up on a full disk is refused, and set up once there is room', async () => {
  if (disk === undefined) return;
  const userData = join(disk.folder, 'profile-new');
  mkdirSync(userData);
  const app = await launch({ appFolder, userData });
  disk.fill();
  expect(await inVault(app.page(), 'create', 'own', passphrase)).toEqual({ code: 'disk-full' });
  disk.makeRoom();
  expect(await inVault(app.page(), 'create', 'own', passphrase)).toMatchObject({ code: 'open' });
  await app.close();
});

test('A second place that is full is told of, and gets its copy once there is room', async () => {
  await onSmallDisk(async (place, subject) => {
    const page = place.app.page();
    await answerDialogues(place.app.electron, { open: [place.elsewhere.folder] });
    await page.evaluate(() => window.desktop.chooseSecondPlace());
    place.elsewhere.fill();
    expect(await inVault(page, 'backUp')).toMatchObject({ subjects: 1 });
    expect(await page.evaluate(() => window.desktop.backupPlaces())).toMatchObject({
      value: { second: { failed: 'disk-full' } },
    });
    expect(partials(place.elsewhere.folder)).toEqual([]);
    place.elsewhere.makeRoom();
    await inVault(page, 'append', [{ subject, path: [], after: words(2) }]);
    expect(await inVault(page, 'backUp')).toMatchObject({ subjects: 1 });
    expect(await page.evaluate(() => window.desktop.backupPlaces())).toMatchObject({
      value: { second: { failed: null } },
    });
    await expectWhole(place, words(2));
  });
});

test('A Word document and an export to a full disk are refused without a trace, and written once there is room', async () => {
  await onSmallDisk(async (place) => {
    const page = place.app.page();
    const { folder } = place.elsewhere;
    await answerDialogues(place.app.electron, { open: [folder], save: join(folder, 'Record.docx') });
    const write = () =>
      page.evaluate(async () => {
        const bytes = () => new Uint8Array(100_000).fill(1);
        const saved = await window.desktop.saveWordDocument('Record.docx', bytes());
        const chosen = await window.desktop.chooseExportFolder();
        if (!chosen.ok) return [saved, chosen];
        const files = [{ path: 'data/Record.docx', bytes: bytes() }];
        return [saved, await window.desktop.writeExport(chosen.value.token, 'Export', files)];
      });
    const before = readdirSync(folder);
    place.elsewhere.fill();
    expect(await write()).toEqual([full, full]);
    expect(readdirSync(folder)).toEqual([...before, 'filler'].sort());
    place.elsewhere.makeRoom();
    expect(await write()).toEqual([
      { ok: true, value: 'Record.docx' },
      { ok: true, value: null },
    ]);
    await place.app.close();
  });
});
