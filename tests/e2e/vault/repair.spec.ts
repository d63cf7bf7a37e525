import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { buildHarness } from '../../support/harness/build-harness';
import { changeRows, inVault } from '../../support/harness/vault-page';
import { launch, type RunningApp } from '../../support/launch';
import { appendBytes, cutTo, databaseFiles, flipByte, sizeOf, vaultFile } from '../../support/vault-files';

const passphrase = 'tinder lathe orbit walnut';
let appFolder = '';

test.beforeAll(async () => {
  appFolder = await buildHarness();
});

type Made = {
  readonly app: RunningApp;
  readonly subjects: readonly string[];
  readonly values: Readonly<Record<string, unknown>>;
};

/** A vault of three values with a few saves each, folded, and one save after that which is not. */
async function aVault(): Promise<Made> {
  const app = await launch({ appFolder });
  const { root = '' } = await inVault(app.page(), 'create', 'own', passphrase);
  const added = await inVault(app.page(), 'addSubjects', 2);
  if (!added.ok) throw new Error(added.error.code);
  const subjects = [root, ...added.value];
  for (const subject of subjects) {
    await inVault(app.page(), 'append', [{ subject, path: [], after: { words: 'one', more: 'x'.repeat(2_000) } }]);
    await inVault(app.page(), 'append', [{ subject, path: ['words'], before: 'one', after: `two of ${subject}` }]);
  }
  await inVault(app.page(), 'settle');
  await inVault(app.page(), 'append', [{ subject: root, path: ['last'], after: 'after folding' }]);
  const values = Object.fromEntries(
    subjects.map((subject) => [
      subject,
      { words: `two of ${subject}`, more: 'x'.repeat(2_000), ...(subject === root ? { last: 'after folding' } : {}) },
    ]),
  );
  return { app, subjects, values };
}

/** Opens the vault in a new start of the app. */
async function reopened(userData: string) {
  const app = await launch({ appFolder, userData });
  const opened = await inVault(app.page(), 'unlock', 'own', passphrase);
  return { app, opened, codes: (opened.repairs ?? []).map(({ code }) => code) };
}

/** Closes the vault and opens it again in the same window. */
async function openedAgain({ page }: RunningApp) {
  await inVault(page(), 'close');
  const opened = await inVault(page(), 'unlock', 'own', passphrase);
  return { opened, codes: (opened.repairs ?? []).map(({ code }) => code) };
}

/** What was mended stays mended: opened once more, there is nothing to say. */
async function expectNothingToMend(app: RunningApp, values: unknown): Promise<void> {
  expect(await inVault(app.page(), 'check')).toEqual([]);
  const { opened, codes } = await openedAgain(app);
  expect(opened.values).toEqual(values);
  expect(codes).toEqual([]);
  expect(await inVault(app.page(), 'check')).toEqual([]);
  expect(app.complaints).toEqual([]);
  await app.close();
}

test('A save that was acknowledged is there after the app is killed at once', async () => {
  const { app, values } = await aVault();
  await app.kill();
  const { app: again, opened, codes } = await reopened(app.userData);
  expect(opened.values).toEqual(values);
  expect(codes).toEqual(['caught-up']);
  await expectNothingToMend(again, values);
});

test('With the database folder gone, everything comes back from the journal file', async () => {
  const { app, values } = await aVault();
  await app.kill();
  rmSync(join(app.userData, 'IndexedDB'), { recursive: true });
  const { app: again, opened, codes } = await reopened(app.userData);
  expect(opened.values).toEqual(values);
  expect(codes).toEqual(['rebuilt']);
  await expectNothingToMend(again, values);
});

test('A tail that was torn off in the middle of a save is cut, and said', async () => {
  const { app, values } = await aVault();
  await app.kill();
  const journal = vaultFile(app.userData, 'journal.log');
  const whole = sizeOf(journal);
  appendBytes(journal, Uint8Array.of(0x43, 0x53, 0x46, 1, 0, 0, 1, 0, 0, 0, 0, 0));
  const { app: again, opened, codes } = await reopened(app.userData);
  expect(opened.values).toEqual(values);
  expect(codes).toEqual(['caught-up', 'torn-tail-cut']);
  expect(sizeOf(journal)).toBe(whole);
  await expectNothingToMend(again, values);
});

test('Saves that could not be read are told of until somebody has read it', async () => {
  const { app } = await aVault();
  await app.kill();
  const journal = vaultFile(app.userData, 'journal.log');
  flipByte(journal, sizeOf(journal) - 10);
  const first = await reopened(app.userData);
  expect(first.opened.repairs).toContainEqual({ code: 'entries-unreadable', count: 1 });
  expect(first.codes).not.toContain('set-back');
  await first.app.kill();
  const second = await reopened(app.userData);
  expect(second.opened.repairs).toContainEqual({ code: 'set-back', entries: 1 });
  await inVault(second.app.page(), 'setBackRead');
  expect((await openedAgain(second.app)).codes).toEqual([]);
  await second.app.close();
});

test('A flipped byte in the journal file is found, and the file written anew from the database', async () => {
  const { app, values } = await aVault();
  await inVault(app.page(), 'settle');
  flipByte(vaultFile(app.userData, 'journal.log'), 200);
  const { opened } = await openedAgain(app);
  expect(opened.values).toEqual(values);
  expect(await inVault(app.page(), 'check')).toEqual([{ code: 'journal-restored', why: 'damaged' }]);
  await expectNothingToMend(app, values);
});

test('A journal file that is gone or cut short is written anew from the database', async () => {
  const { app, values } = await aVault();
  await inVault(app.page(), 'settle');
  const journal = vaultFile(app.userData, 'journal.log');
  cutTo(journal, sizeOf(journal) - 700);
  const first = await openedAgain(app);
  expect(first.opened.values).toEqual(values);
  expect(first.codes).toEqual(['journal-restored']);
  await app.kill();
  rmSync(journal);
  const second = await reopened(app.userData);
  expect(second.opened.values).toEqual(values);
  expect(second.codes).toEqual(['journal-restored']);
  // What was written anew holds everything: the database can go.
  await second.app.kill();
  rmSync(join(app.userData, 'IndexedDB'), { recursive: true });
  const third = await reopened(app.userData);
  expect(third.opened.values).toEqual(values);
  expect(third.codes).toEqual(['rebuilt']);
  await expectNothingToMend(third.app, values);
});

test('A flipped byte in Chromium’s own files never loses a save', async () => {
  const { app, values } = await aVault();
  await inVault(app.page(), 'settle');
  await app.close();
  for (const file of databaseFiles(app.userData, '.log')) {
    for (let place = 100; place < sizeOf(file); place += 400) flipByte(file, place);
  }
  const { app: again, opened, codes } = await reopened(app.userData);
  expect(opened.values).toEqual(values);
  expect(codes).toEqual(['rebuilt']);
  await expectNothingToMend(again, values);
});

test.describe('Rows that someone changed in the database', () => {
  const changes = {
    'swapped between two children': (rows: readonly Record<string, unknown>[]) =>
      rows.map((row, index) => ({ ...rows[(index + 1) % rows.length], id: row['id'] })),
    'left out': (rows: readonly Record<string, unknown>[]) => rows.slice(1),
    'changed by one byte': ([first, ...rest]: readonly Record<string, unknown>[]) => [
      { ...first, sealed: (first?.['sealed'] as number[]).map((byte, index) => (index === 9 ? byte ^ 1 : byte)) },
      ...rest,
    ],
  };
  for (const [what, change] of Object.entries(changes)) {
    test(`are found when they are ${what}`, async () => {
      const { app, values } = await aVault();
      await inVault(app.page(), 'settle');
      await inVault(app.page(), 'close');
      await changeRows(app.page(), 'seg', change);
      const { opened, codes } = await openedAgain(app);
      expect(opened.values).toEqual(values);
      expect(codes).toEqual(['rebuilt']);
      await expectNothingToMend(app, values);
    });
  }

  test('are found when one child is set back to an earlier time', async () => {
    const { app, subjects, values } = await aVault();
    await inVault(app.page(), 'settle');
    let earlier: readonly Record<string, unknown>[] = [];
    await changeRows(app.page(), 'seg', (rows) => (earlier = rows));
    const subject = subjects[1] ?? '';
    await inVault(app.page(), 'append', [{ subject, path: ['words'], after: 'three' }]);
    await inVault(app.page(), 'settle');
    await inVault(app.page(), 'close');
    await changeRows(app.page(), 'seg', (rows) =>
      rows.map((row, at) => (row['id'] === subject ? earlier[at] : row) ?? row),
    );
    const { opened, codes } = await openedAgain(app);
    expect(opened.values).toEqual({ ...values, [subject]: { words: 'three', more: 'x'.repeat(2_000) } });
    expect(codes).toEqual(['rebuilt']);
    await app.close();
  });
});

test.describe('A history that someone changed in the database', () => {
  const changes = {
    'swapped between two children': (rows: readonly Record<string, unknown>[]) =>
      rows.map((row, index) => ({ ...rows[(index + 1) % rows.length], id: row['id'] })),
    'left out': (rows: readonly Record<string, unknown>[]) => rows.slice(1),
  };
  for (const [what, change] of Object.entries(changes)) {
    test(`is made again from the saves where rows are ${what}, and can be backed up`, async () => {
      const { app, values } = await aVault();
      await inVault(app.page(), 'settle');
      await changeRows(app.page(), 'history', change);
      const { opened } = await openedAgain(app);
      expect(opened.values).toEqual(values);
      expect(await inVault(app.page(), 'check')).toMatchObject([{ code: 'history-mended' }]);
      expect(await inVault(app.page(), 'backUp')).toMatchObject({ subjects: 3 });
      await expectNothingToMend(app, values);
    });
  }

  test('is told of where no copy of it is left', async () => {
    const { app, values } = await aVault();
    await inVault(app.page(), 'settle');
    await app.kill();
    rmSync(vaultFile(app.userData, 'journal.log'));
    const { app: again } = await reopened(app.userData);
    await inVault(again.page(), 'settle');
    await changeRows(again.page(), 'history', (rows) => rows.slice(1));
    const { opened } = await openedAgain(again);
    expect(opened.values).toEqual(values);
    expect(await inVault(again.page(), 'check')).toEqual([{ code: 'history-unreadable', rows: 1 }]);
    await again.close();
  });
});

test('One copy of vault.json is enough, and the other is written again', async () => {
  const { app, values } = await aVault();
  await inVault(app.page(), 'settle');
  const copy = vaultFile(app.userData, 'vault.copy.json');
  cutTo(vaultFile(app.userData, 'vault.json'), 100);
  const first = await openedAgain(app);
  expect(first.opened.values).toEqual(values);
  expect(first.codes).toEqual(['header-copy-restored']);
  rmSync(copy);
  const second = await openedAgain(app);
  expect(second.codes).toEqual(['header-copy-restored']);
  expect(existsSync(copy)).toBe(true);
  await app.close();
});

test('A vault that nothing is left of says so, and nothing is started over', async () => {
  const { app } = await aVault();
  await app.kill();
  rmSync(join(app.userData, 'IndexedDB'), { recursive: true });
  rmSync(vaultFile(app.userData, 'journal.log'));
  const { app: again, opened } = await reopened(app.userData);
  expect(opened.code).toBe('vault-damaged');
  const put = (text: string): void => {
    for (const name of ['vault.json', 'vault.copy.json'] as const) writeFileSync(vaultFile(app.userData, name), text);
  };
  put('{}');
  expect(await inVault(again.page(), 'unlock', 'own', passphrase)).toEqual({ code: 'header-damaged' });
  put('{"format":2}');
  expect(await inVault(again.page(), 'unlock', 'own', passphrase)).toEqual({ code: 'newer-version' });
  await again.close();
});

test('A document is kept sealed and comes back as it was; a changed one is refused', async () => {
  const { app, subjects } = await aVault();
  const [subject = '', other = ''] = subjects.slice(1);
  const put = await inVault(app.page(), 'putBlob', subject, 'the words of a document');
  if (!put.ok) throw new Error(put.error.code);
  const { name, size, sha256 } = put.value;
  expect(size).toBe(23);
  expect(sha256).toMatch(/^[0-9a-f]{64}$/);
  expect(await inVault(app.page(), 'readBlob', subject, name)).toBe('the words of a document');
  expect(await inVault(app.page(), 'readBlob', other, name)).toBe('blob-damaged');
  flipByte(join(app.userData, 'vault', 'blobs', name), -1);
  expect(await inVault(app.page(), 'readBlob', subject, name)).toBe('blob-damaged');
  await app.close();
});
