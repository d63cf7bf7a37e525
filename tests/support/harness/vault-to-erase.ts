import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { freshFolder, launch, type RunningApp } from '../launch';
import { vaultFile } from '../vault-files';
import { buildHarness } from './build-harness';
import { inVault, rowsOf } from './vault-page';

export const passphrase = 'tinder lathe orbit walnut';
export const erased = { words: 'the child who is removed' };
export const stays = { words: 'the child who stays' };

/** A vault from which one child is to be removed, and what each test of it needs. */
export type VaultToErase = {
  readonly appFolder: string;
  /** The user data that each test copies. */
  readonly template: string;
  readonly recoveryKey: string;
  readonly root: string;
  readonly gone: string;
  readonly other: string;
  /** Of the child who goes, of the other, and one of the first that nothing names. */
  readonly documents: readonly string[];
  readonly oldBackups: readonly string[];
};

export const backupsIn = (folder: string): readonly string[] =>
  readdirSync(folder).filter((name) => name.endsWith('.chairside'));

/** A vault with two children, a document each and one that nothing names, some history and two backups. */
export async function vaultToErase(): Promise<VaultToErase> {
  const appFolder = await buildHarness();
  const app = await launch({ appFolder });
  const page = app.page();
  const { root = '', recoveryKey = '' } = await inVault(page, 'create', 'own', passphrase);
  const added = await inVault(page, 'addSubjects', 2);
  if (!added.ok) throw new Error(added.error.code);
  const [gone = '', other = ''] = added.value;
  const documents: string[] = [];
  for (const subject of [gone, other, gone]) {
    const put = await inVault(page, 'putBlob', subject, 'a document');
    if (put.ok) documents.push(put.value.name);
  }
  await inVault(page, 'append', [
    { subject: root, path: [], after: { words: 'the vault' } },
    { subject: gone, path: [], after: { words: 'one', document: documents[0] ?? '' } },
    { subject: other, path: [], after: { ...stays, document: documents[1] ?? '' } },
  ]);
  await inVault(page, 'backUp');
  await inVault(page, 'append', [{ subject: gone, path: ['words'], before: 'one', after: erased.words }]);
  await inVault(page, 'backUp');
  await app.close();
  const template = app.userData;
  const oldBackups = backupsIn(join(template, 'vault', 'backups'));
  return { appFolder, template, recoveryKey, root, gone, other, documents, oldBackups };
}

export function copyOf(userData: string): string {
  const copy = freshFolder('erasing');
  for (const part of ['vault', 'IndexedDB', 'backup-place.json']) {
    if (existsSync(join(userData, part))) cpSync(join(userData, part), join(copy, part), { recursive: true });
  }
  return copy;
}

/** The app on a copy of the vault, open. */
export async function unlocked({ appFolder, template }: VaultToErase): Promise<RunningApp> {
  const app = await launch({ appFolder, userData: copyOf(template) });
  expect(await inVault(app.page(), 'unlock', 'own', passphrase)).toMatchObject({ code: 'open' });
  return app;
}

/** Nothing of the child is left in the vault's folder and database, and everything else is. */
export async function expectGone(app: RunningApp, { gone, other, documents, oldBackups }: VaultToErase): Promise<void> {
  const folder = join(app.userData, 'vault');
  expect(readFileSync(vaultFile(app.userData, 'vault.json'))).toEqual(
    readFileSync(vaultFile(app.userData, 'vault.copy.json')),
  );
  expect(readdirSync(folder).sort()).toEqual(['backups', 'blobs', 'journal.log', 'vault.copy.json', 'vault.json']);
  expect(readFileSync(vaultFile(app.userData, 'journal.log')).includes(Buffer.from(gone, 'hex'))).toBe(false);
  expect(readdirSync(join(folder, 'blobs'))).toEqual([documents[1]]);
  const backups = backupsIn(join(folder, 'backups'));
  expect(backups.filter((name) => oldBackups.includes(name))).toEqual([]);
  expect(backups.length).toBeGreaterThan(1);
  for (const name of backups)
    expect(readFileSync(join(folder, 'backups', name)).includes(Buffer.from(gone, 'hex'))).toBe(false);
  for (const table of ['seg', 'history'] as const) {
    const ids = (await rowsOf(app.page(), { table })).map(({ id }) => String(id).slice(0, 32));
    expect(ids).toContain(other);
    expect(ids).not.toContain(gone);
  }
}

/** Opens again, by the recovery key and by the passphrase, as a vault that never had the child. */
export async function expectOpensWithout(app: RunningApp, made: VaultToErase): Promise<void> {
  const { gone, other, recoveryKey } = made;
  for (const opened of [
    await inVault(app.page(), 'recover', 'own', recoveryKey),
    await inVault(app.page(), 'unlock', 'own', passphrase),
  ]) {
    expect(opened.code).toBe('open');
    expect(opened.repairs).toEqual([]);
    expect(opened.values?.[gone]).toBeUndefined();
    expect(opened.values?.[other]).toMatchObject(stays);
    expect(opened.values?.[made.root]).toMatchObject({ words: 'the vault', erasing: null });
  }
}
