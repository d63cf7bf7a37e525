import { expect, test } from '@playwright/test';
import { buildHarness } from '../../support/harness/build-harness';
import { inVault } from '../../support/harness/vault-page';
import { launch } from '../../support/launch';

const passphrase = 'tinder lathe orbit walnut';
let appFolder = '';

test.beforeAll(async () => {
  appFolder = await buildHarness();
});

test('A vault opens again with its passphrase, and what was saved is there', async () => {
  const app = await launch({ appFolder });
  const made = await inVault(app.page(), 'create', 'own', passphrase);
  expect(made.code).toBe('open');
  const added = await inVault(app.page(), 'addSubjects', 2);
  if (!added.ok) throw new Error(added.error.code);
  const [first = '', second = ''] = added.value;
  const saved = await inVault(app.page(), 'append', [
    { subject: first, path: [], after: { words: 'first' } },
    { subject: second, path: [], after: { words: 'second' } },
  ]);
  expect(saved).toEqual({ ok: true, value: null });
  await inVault(app.page(), 'append', [{ subject: first, path: ['words'], before: 'first', after: 'changed' }]);
  await inVault(app.page(), 'settle');
  await app.close();

  const again = await launch({ appFolder, userData: app.userData });
  const wrong = await inVault(again.page(), 'unlock', 'own', `${passphrase}s`);
  expect(wrong).toEqual({ code: 'wrong-passphrase' });
  const opened = await inVault(again.page(), 'unlock', 'own', passphrase);
  expect(opened).toMatchObject({ code: 'open', repairs: [] });
  expect(opened.values).toEqual({ [first]: { words: 'changed' }, [second]: { words: 'second' } });
  expect(again.complaints).toEqual([]);
  await again.close();
});

test('The recovery key opens the same vault, and a mistyped one says which group is wrong', async () => {
  const app = await launch({ appFolder });
  const made = await inVault(app.page(), 'create', 'own', passphrase);
  const recoveryKey = made.recoveryKey ?? '';
  await inVault(app.page(), 'append', [{ subject: made.root ?? '', path: [], after: { words: 'kept' } }]);
  await inVault(app.page(), 'close');
  const wrong = recoveryKey.startsWith('0') ? `1${recoveryKey.slice(1)}` : `0${recoveryKey.slice(1)}`;
  expect(await inVault(app.page(), 'recover', 'own', wrong)).toEqual({ code: 'recovery-key-group' });
  expect(await inVault(app.page(), 'recover', 'own', '0000-0000-0000-0000-0000-0000-0000')).toEqual({
    code: 'wrong-recovery-key',
  });
  const opened = await inVault(app.page(), 'recover', 'own', recoveryKey.toLowerCase());
  expect(opened.values).toEqual({ [made.root ?? '']: { words: 'kept' } });
  await app.close();
});
