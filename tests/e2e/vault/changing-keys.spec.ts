import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { buildHarness } from '../../support/harness/build-harness';
import { inVault } from '../../support/harness/vault-page';
import { freshFolder, launch, type RunningApp } from '../../support/launch';
import { isStopped, stopAt } from '../../support/stop-at';

const old = 'tinder lathe orbit walnut';
const next = 'pelican drum abacus crank';

let appFolder = '';
let template = '';
let recoveryKey = '';
let values: Readonly<Record<string, unknown>> = {};

/** A vault with two saves, to be copied for each test. */
test.beforeAll(async () => {
  appFolder = await buildHarness();
  const app = await launch({ appFolder });
  const made = await inVault(app.page(), 'create', 'own', old);
  recoveryKey = made.recoveryKey ?? '';
  const added = await inVault(app.page(), 'addSubjects', 1);
  if (!added.ok) throw new Error(added.error.code);
  const [child = ''] = added.value;
  values = { [made.root ?? '']: { words: 'the vault' }, [child]: { words: 'a child' } };
  await inVault(app.page(), 'append', [
    { subject: made.root ?? '', path: [], after: { words: 'the vault' } },
    { subject: child, path: [], after: { words: 'a child' } },
  ]);
  await inVault(app.page(), 'settle');
  await app.close();
  template = app.userData;
});

async function startCopy(): Promise<RunningApp> {
  const userData = freshFolder('keys');
  cpSync(join(template, 'vault'), join(userData, 'vault'), { recursive: true });
  cpSync(join(template, 'IndexedDB'), join(userData, 'IndexedDB'), { recursive: true });
  return launch({ appFolder, userData });
}

async function unlocked(): Promise<RunningApp> {
  const app = await startCopy();
  expect(await inVault(app.page(), 'unlock', 'own', old)).toMatchObject({ code: 'open', values });
  return app;
}

const unlockCode = async (app: RunningApp, passphrase: string): Promise<string> => {
  const { code } = await inVault(app.page(), 'unlock', 'own', passphrase);
  if (code === 'open') await inVault(app.page(), 'close');
  return code;
};

const recoverCode = async (app: RunningApp, key: string): Promise<string> => {
  const { code } = await inVault(app.page(), 'recover', 'own', key);
  if (code === 'open') await inVault(app.page(), 'close');
  return code;
};

const journal = (app: RunningApp) => readFileSync(join(app.userData, 'vault', 'journal.log'));

test('After a change of passphrase the new one opens, the old one does not, and the recovery key still does', async () => {
  const app = await unlocked();
  const before = journal(app);
  expect(await inVault(app.page(), 'changePassphrase', `${old}s`, next)).toBe('wrong-passphrase');
  expect(await inVault(app.page(), 'changePassphrase', old, next)).toBe('changed');
  expect(journal(app).equals(before)).toBe(true);
  // What is added afterwards belongs to the same ring.
  expect((await inVault(app.page(), 'addSubjects', 1)).ok).toBe(true);
  await app.close();

  const again = await launch({ appFolder, userData: app.userData });
  expect(await unlockCode(again, old)).toBe('wrong-passphrase');
  expect(await recoverCode(again, recoveryKey)).toBe('open');
  const opened = await inVault(again.page(), 'unlock', 'own', next);
  expect(opened).toMatchObject({ code: 'open', repairs: [], values });
  expect(again.complaints).toEqual([]);
  await again.close();
});

test('Whoever forgot the passphrase sets a new one with the recovery key', async () => {
  const app = await startCopy();
  expect(await inVault(app.page(), 'recover', 'own', recoveryKey)).toMatchObject({ code: 'open', values });
  const strange = '0000-0000-0000-0000-0000-0000-0000';
  expect(await inVault(app.page(), 'changePassphraseByKey', strange, next)).toBe('wrong-recovery-key');
  expect(await inVault(app.page(), 'changePassphraseByKey', recoveryKey, next)).toBe('changed');
  await inVault(app.page(), 'close');
  expect(await unlockCode(app, old)).toBe('wrong-passphrase');
  expect(await unlockCode(app, next)).toBe('open');
  await app.close();
});

test('A new recovery key opens once it is kept, and the old one no longer does', async () => {
  const app = await unlocked();
  expect(await inVault(app.page(), 'newRecoveryKey', next)).toEqual({ code: 'wrong-passphrase', recoveryKey: '' });
  const { recoveryKey: newKey } = await inVault(app.page(), 'newRecoveryKey', old);
  expect((await inVault(app.page(), 'addSubjects', 1)).ok).toBe(true);
  await inVault(app.page(), 'close');
  expect(await recoverCode(app, newKey)).toBe('wrong-recovery-key');
  expect(await recoverCode(app, recoveryKey)).toBe('open');

  expect(await inVault(app.page(), 'unlock', 'own', old)).toMatchObject({ code: 'open', values });
  const { recoveryKey: kept } = await inVault(app.page(), 'newRecoveryKey', old);
  expect(await inVault(app.page(), 'keepRecoveryKey')).toBe('kept');
  await inVault(app.page(), 'close');
  expect(await recoverCode(app, recoveryKey)).toBe('wrong-recovery-key');
  expect(await recoverCode(app, newKey)).toBe('wrong-recovery-key');
  expect(await unlockCode(app, old)).toBe('open');
  expect(await inVault(app.page(), 'recover', 'own', kept)).toMatchObject({ code: 'open', repairs: [], values });
  await app.close();
});

test('A recovery key made before a change of passphrase is refused, not kept over it', async () => {
  const app = await unlocked();
  await inVault(app.page(), 'newRecoveryKey', old);
  expect(await inVault(app.page(), 'changePassphrase', old, next)).toBe('changed');
  expect(await inVault(app.page(), 'keepRecoveryKey')).toBe('stale');
  await inVault(app.page(), 'close');
  expect(await unlockCode(app, next)).toBe('open');
  expect(await recoverCode(app, recoveryKey)).toBe('open');
  await app.close();
});

/** Both copies of vault.json are replaced in turn: where a kill falls, and which locks open after it. */
const steps = [
  { when: 'before the first copy is replaced', step: 'rename', name: 'vault.json', opens: ['old'] },
  { when: 'between the two copies', step: 'open', name: 'vault.copy.json.partial', opens: ['old', 'new'] },
] as const;

for (const { when, step, name, opens } of steps) {
  test(`A kill ${when} leaves a vault that opens, with the old passphrase or the new one`, async () => {
    const app = await unlocked();
    await stopAt(app, { call: step, ending: name });
    void inVault(app.page(), 'changePassphrase', old, next).catch(() => undefined);
    await expect.poll(() => isStopped(app)).toBe(true);
    await app.kill();

    for (const [which, passphrase] of [
      ['new', next],
      ['old', old],
    ] as const) {
      const userData = freshFolder('killed');
      cpSync(app.userData, userData, { recursive: true, filter: (path) => !/Singleton/u.test(path) });
      const again = await launch({ appFolder, userData });
      const opened = await inVault(again.page(), 'unlock', 'own', passphrase);
      expect(opened.code === 'open', which).toBe(opens.some((each) => each === which));
      if (opened.code === 'open') expect(opened.values).toEqual(values);
      // Whichever opened first decides: the other no longer opens, and the recovery key does.
      if (opened.code === 'open') {
        await inVault(again.page(), 'close');
        expect(await unlockCode(again, which === 'old' ? next : old)).toBe('wrong-passphrase');
        expect(await recoverCode(again, recoveryKey)).toBe('open');
      }
      await again.close();
    }
  });
}

test('A kill between the two copies leaves a vault that opens with the old recovery key or the new one', async () => {
  const app = await unlocked();
  const { recoveryKey: newKey } = await inVault(app.page(), 'newRecoveryKey', old);
  await stopAt(app, { call: 'open', ending: 'vault.copy.json.partial' });
  void inVault(app.page(), 'keepRecoveryKey').catch(() => undefined);
  await expect.poll(() => isStopped(app)).toBe(true);
  await app.kill();
  for (const key of [newKey, recoveryKey]) {
    const userData = freshFolder('killed');
    cpSync(app.userData, userData, { recursive: true, filter: (path) => !/Singleton/u.test(path) });
    const again = await launch({ appFolder, userData });
    expect(await inVault(again.page(), 'recover', 'own', key)).toMatchObject({ code: 'open', values });
    await again.close();
  }
});
