import { expect, test } from '@playwright/test';
import { inVault } from '../../support/harness/vault-page';
import {
  copyOf,
  erased,
  expectGone,
  expectOpensWithout,
  passphrase,
  stays,
  unlocked,
  vaultToErase,
  type VaultToErase,
} from '../../support/harness/vault-to-erase';
import { launch } from '../../support/launch';
import { stopAtCall, stoppingOf } from '../../support/stop-main';

let made: VaultToErase;

test.beforeAll(async () => {
  made = await vaultToErase();
});

/** Every call that a removal makes of main, in order; found by a removal that is stopped nowhere. */
async function callsOfAnErasure(): Promise<readonly string[]> {
  const app = await unlocked(made);
  await stopAtCall(app, Number.MAX_SAFE_INTEGER, 'after');
  expect((await inVault(app.page(), 'erase', made.gone, passphrase)).code).toBe('erased');
  const { calls } = await stoppingOf(app);
  await app.close();
  return calls;
}

async function killedAt(number: number, when: 'before' | 'after'): Promise<void> {
  const app = await unlocked(made);
  await stopAtCall(app, number, when);
  void inVault(app.page(), 'erase', made.gone, passphrase).catch(() => undefined);
  await expect.poll(async () => (await stoppingOf(app)).stopped, { timeout: 30_000 }).toBe(true);
  await app.kill();
  const userData = copyOf(app.userData);
  const again = await launch({ appFolder: made.appFolder, userData });
  // Half the time it is the recovery key that opens it: no passphrase is at hand to go on with.
  const opened =
    number % 2 === 0
      ? await inVault(again.page(), 'unlock', 'own', passphrase)
      : await inVault(again.page(), 'recover', 'own', made.recoveryKey);
  expect(opened.code).toBe('open');
  expect(opened.values?.[made.other]).toMatchObject(stays);
  const codes = (opened.repairs ?? []).map(({ code }) => code);
  expect(codes.filter((code) => /unreadable|unfinished|damaged/u.test(code))).toEqual([]);
  if (opened.values?.[made.gone] === undefined) {
    await expectGone(again, made);
    expect((await inVault(again.page(), 'addSubjects', 1)).ok).toBe(true);
    await inVault(again.page(), 'settle');
    await inVault(again.page(), 'close');
    await expectOpensWithout(again, made);
  } else {
    expect(opened.values[made.gone]).toMatchObject(erased);
    expect(opened.values[made.root]).not.toHaveProperty('erasing');
    expect(codes).not.toContain('erasure-finished');
  }
  await again.close();
}

/** All of them take minutes: the usual run takes some that lie apart, the long one all. */
const isLong = process.env['CHAIRSIDE_LONG'] === '1';

test('A kill at any step of a removal leaves the child, or the next unlock finishes it', async () => {
  test.setTimeout(isLong ? 1_200_000 : 240_000);
  const calls = await callsOfAnErasure();
  expect(calls).toEqual(expect.arrayContaining(['journal:append', 'vault:overwrite-header', 'erasure:remove-backups']));
  const all = calls.flatMap((_, index) => [
    { number: index + 1, when: 'before' as const },
    { number: index + 1, when: 'after' as const },
  ]);
  const steps = ['journal:append', 'journal:shorten', 'vault:overwrite-header', 'erasure:remove-backups'];
  const telling = all.filter(({ number, when }) => when === 'after' && steps.includes(calls[number - 1] ?? ''));
  for (const { number, when } of isLong ? all : telling) {
    await test.step(`${when} ${calls[number - 1] ?? ''}, call ${number}`, () => killedAt(number, when));
  }
});
