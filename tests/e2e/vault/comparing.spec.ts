import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { buildHarness } from '../../support/harness/build-harness';
import { inVault } from '../../support/harness/vault-page';
import { launch, type RunningApp } from '../../support/launch';
import { cutTo, flipByte, sizeOf, vaultFile } from '../../support/vault-files';

const passphrase = 'tinder lathe orbit walnut';
const newPassphrase = 'pelican drum abacus crank';
let appFolder = '';

test.beforeAll(async () => {
  appFolder = await buildHarness();
});

async function save({ page }: RunningApp, subject: string, words: string): Promise<void> {
  expect(await inVault(page(), 'append', [{ subject, path: ['words'], after: words }])).toEqual({
    ok: true,
    value: null,
  });
}

/** A vault with one value beside its own, whose last words are those of the second day. */
async function aVault() {
  const app = await launch({ appFolder });
  const made = await inVault(app.page(), 'create', 'own', passphrase);
  const root = made.root ?? '';
  await inVault(app.page(), 'append', [{ subject: root, path: [], after: { words: 'first day' } }]);
  await inVault(app.page(), 'settle');
  return { app, root, recoveryKey: made.recoveryKey ?? '', aside: join(app.userData, 'aside') };
}

/** The files of the vault and of the database as they are now, to be put back later. */
function setAside(userData: string, aside: string, what: readonly string[]): void {
  mkdirSync(aside);
  for (const name of what) cpSync(join(userData, name), join(aside, name), { recursive: true });
}

function putBack(userData: string, aside: string, what: readonly string[]): void {
  for (const name of what) {
    rmSync(join(userData, name), { recursive: true, force: true });
    cpSync(join(aside, name), join(userData, name), { recursive: true });
  }
}

const wholeFolder = ['vault', 'IndexedDB'] as const;
const saves = ['vault/journal.log', 'IndexedDB'] as const;

async function reopened(userData: string, typed = passphrase) {
  const app = await launch({ appFolder, userData });
  const opened = await inVault(app.page(), 'unlock', 'own', typed);
  return { app, opened, codes: (opened.repairs ?? []).map(({ code }) => code) };
}

async function again(app: RunningApp, typed = passphrase) {
  await inVault(app.page(), 'settle');
  await inVault(app.page(), 'close');
  const opened = await inVault(app.page(), 'unlock', 'own', typed);
  return (opened.repairs ?? []).map(({ code }) => code);
}

test.describe('A folder set back to an earlier day', () => {
  test('is said by the number kept outside it, until a person has read it, and its numbers are not used twice', async () => {
    const { app, root, aside } = await aVault();
    await app.close();
    setAside(app.userData, aside, wholeFolder);
    const second = await reopened(app.userData);
    for (const words of ['second day', 'third day', 'fourth day']) await save(second.app, root, words);
    await inVault(second.app.page(), 'settle');
    await second.app.kill();
    putBack(app.userData, aside, wholeFolder);

    const { app: back, opened } = await reopened(app.userData);
    expect(opened.values).toEqual({ [root]: { words: 'first day' } });
    expect(opened.repairs).toEqual([{ code: 'set-back', entries: 3 }]);
    await save(back, root, 'another second day');
    expect(await again(back)).toEqual(['set-back']);
    expect(await inVault(back.page(), 'backUp')).toMatchObject({ counter: 6 });
    await inVault(back.page(), 'setBackRead');
    expect(await again(back)).toEqual([]);
    expect(await inVault(back.page(), 'check')).toEqual([]);
    await back.close();
  });

  test('is brought up again from a backup that holds more', async () => {
    const { app, root, aside } = await aVault();
    await app.close();
    setAside(app.userData, aside, saves);
    const second = await reopened(app.userData);
    for (const words of ['second day', 'third day']) await save(second.app, root, words);
    expect(await inVault(second.app.page(), 'backUp')).toMatchObject({ counter: 3 });
    await second.app.kill();
    putBack(app.userData, aside, saves);

    const { app: back, opened, codes } = await reopened(app.userData);
    expect(opened.values).toEqual({ [root]: { words: 'third day' } });
    expect(codes).toEqual(['rebuilt-from-backup', 'journal-restored']);
    expect(await again(back)).toEqual([]);
    await back.close();
  });

  test('whose later backup is damaged says both', async () => {
    const { app, root, aside } = await aVault();
    await app.close();
    setAside(app.userData, aside, saves);
    const second = await reopened(app.userData);
    for (const words of ['second day', 'third day']) await save(second.app, root, words);
    await inVault(second.app.page(), 'backUp');
    await second.app.kill();
    putBack(app.userData, aside, saves);
    rmSync(join(app.userData, 'counter.json'));
    const folder = join(app.userData, 'vault', 'backups');
    const [name = ''] = readdirSync(folder).filter((each) => each.endsWith('.chairside'));
    flipByte(join(folder, name), -50);

    const { app: back, opened } = await reopened(app.userData);
    expect(opened.values).toEqual({ [root]: { words: 'first day' } });
    expect(opened.repairs).toMatchObject([{ code: 'backup-damaged' }, { code: 'set-back', entries: 2 }]);
    await save(back, root, 'another day');
    await inVault(back.page(), 'backUp');
    await back.kill();
    for (const gone of saves) rmSync(join(app.userData, gone), { recursive: true });
    const last = await reopened(app.userData);
    expect(last.opened.values).toEqual({ [root]: { words: 'another day' } });
    await last.app.close();
  });
});

test.describe('With both copies of vault.json', () => {
  const lose = {
    gone: (file: string) => rmSync(file),
    'cut short': (file: string) => cutTo(file, 90),
    flipped: (file: string) => flipByte(file, Math.floor(sizeOf(file) / 2)),
    empty: (file: string) => cutTo(file, 0),
  };
  for (const [how, damage] of Object.entries(lose)) {
    test(`${how}, the newest backup’s opens, and both are written again`, async () => {
      const { app, root, recoveryKey } = await aVault();
      await inVault(app.page(), 'backUp');
      await save(app, root, 'after the backup');
      await app.kill();
      for (const name of ['vault.json', 'vault.copy.json'] as const) damage(vaultFile(app.userData, name));
      const back = await launch({ appFolder, userData: app.userData });
      const opened = await inVault(back.page(), 'recover', 'own', recoveryKey);
      expect(opened.values).toEqual({ [root]: { words: 'after the backup' } });
      expect(opened.repairs?.map(({ code }) => code)).toEqual(['header-from-backup', 'caught-up']);
      expect(await again(back)).toEqual([]);
      await back.close();
    });
  }

  test('changed so that they can still be read, those of a backup of the same day open', async () => {
    const { app } = await aVault();
    await inVault(app.page(), 'backUp');
    const header = JSON.parse(readFileSync(vaultFile(app.userData, 'vault.json'), 'utf8')) as {
      passphrase: { data: string };
    };
    header.passphrase.data = header.passphrase.data.replace(/^./u, (first) => (first === 'A' ? 'B' : 'A'));
    for (const name of ['vault.json', 'vault.copy.json'] as const)
      writeFileSync(vaultFile(app.userData, name), JSON.stringify(header));
    expect(await again(app)).toEqual(['header-from-backup']);
    expect(await again(app)).toEqual([]);
    await app.close();
  });

  test('gone, a wrong passphrase opens nothing, and nothing is written', async () => {
    const { app } = await aVault();
    await inVault(app.page(), 'backUp');
    await app.kill();
    for (const name of ['vault.json', 'vault.copy.json'] as const) rmSync(vaultFile(app.userData, name));
    const { app: back, opened } = await reopened(app.userData, 'not the passphrase');
    expect(opened.code).toBe('wrong-passphrase');
    expect(readdirSync(join(app.userData, 'vault'))).not.toContain('vault.json');
    await back.close();
  });

  test('gone and no backup to take them from, it says that the locks are damaged', async () => {
    const { app } = await aVault();
    await app.kill();
    for (const name of ['vault.json', 'vault.copy.json'] as const) rmSync(vaultFile(app.userData, name));
    const { app: back, opened } = await reopened(app.userData);
    expect(opened.code).toBe('header-damaged');
    expect(await inVault(back.page(), 'create', 'own', passphrase)).toEqual({ code: 'exists' });
    await back.close();
  });

  test('older than the newest backup’s, the later locks are put back, or the earlier ones are said', async () => {
    const { app } = await aVault();
    const early = readFileSync(vaultFile(app.userData, 'vault.json'));
    expect(await inVault(app.page(), 'changePassphrase', passphrase, newPassphrase)).toBe('changed');
    expect(await inVault(app.page(), 'backUp')).toMatchObject({ subjects: 1 });
    for (const name of ['vault.json', 'vault.copy.json'] as const) writeFileSync(vaultFile(app.userData, name), early);
    expect(await again(app, passphrase)).toEqual(['locks-set-back']);
    expect(await again(app, newPassphrase)).toEqual(['header-from-backup']);
    expect(await again(app, newPassphrase)).toEqual([]);
    await app.close();
  });
});

test('A newer Chairside’s copy of vault.json is left alone, whatever the other one says', async () => {
  const { app } = await aVault();
  const newer = '{"format":2}';
  writeFileSync(vaultFile(app.userData, 'vault.copy.json'), newer);
  await inVault(app.page(), 'close');
  expect(await inVault(app.page(), 'unlock', 'own', passphrase)).toEqual({ code: 'newer-version' });
  expect(readFileSync(vaultFile(app.userData, 'vault.copy.json'), 'utf8')).toBe(newer);
  await app.close();
});

test('A change of locks makes a backup due, in this session or the next', async () => {
  const { app } = await aVault();
  expect(await inVault(app.page(), 'backUp')).toMatchObject({ counter: 1 });
  await inVault(app.page(), 'changePassphrase', passphrase, newPassphrase);
  await app.kill();
  const { app: next } = await reopened(app.userData, newPassphrase);
  expect(await inVault(next.page(), 'backUp')).toMatchObject({ counter: 1 });
  expect(await inVault(next.page(), 'backUp')).toBe('nothing-new');
  expect(await inVault(next.page(), 'prove', newPassphrase)).toMatchObject({ same: 1 });
  await next.close();
});
