import { createHash } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { Decrypter, Encrypter } from 'age-encryption';
import { buildHarness } from '../../support/harness/build-harness';
import { inVault } from '../../support/harness/vault-page';
import { launch } from '../../support/launch';

const passphrase = 'tinder lathe orbit walnut';
let appFolder = '';

test.beforeAll(async () => {
  appFolder = await buildHarness();
});

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

async function sealedTo(recipient: string, words: string): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  return encrypter.encrypt(words);
}

/** The clear text that an age file begins with, up to the line of its seal. */
function headerOf(file: Uint8Array): string {
  const bytes = Buffer.from(file);
  return bytes.subarray(0, bytes.indexOf('\n', bytes.indexOf('\n---') + 1) + 1).toString('hex');
}

test('A vault signs and receives in the key worker, also once it was closed and opened again', async () => {
  const app = await launch({ appFolder });
  await inVault(app.page(), 'create', 'own', passphrase);
  const identity = await inVault(app.page(), 'makeIdentity');
  await inVault(app.page(), 'close');
  await inVault(app.page(), 'unlock', 'own', passphrase);
  expect(await inVault(app.page(), 'signAndCheck', identity, sha256('a'), sha256('b'))).toEqual([true, false]);

  const file = await sealedTo(identity.receive, 'the children chosen');
  const fileKey = await inVault(app.page(), 'receive', identity, headerOf(file));
  const decrypter = new Decrypter();
  decrypter.addIdentity({ unwrapFileKey: () => Uint8Array.from(Buffer.from(fileKey ?? '', 'hex')) });
  expect(await decrypter.decrypt(file, 'text')).toBe('the children chosen');

  const other = await inVault(app.page(), 'makeIdentity');
  const forOthers = await sealedTo(other.receive, 'not for us');
  expect(await inVault(app.page(), 'receive', identity, headerOf(forOthers))).toBeNull();
  expect(app.complaints).toEqual([]);
  await app.close();
});

test('An identity taken into another vault signs nothing there', async () => {
  const app = await launch({ appFolder });
  await inVault(app.page(), 'create', 'own', passphrase);
  const identity = await inVault(app.page(), 'makeIdentity');
  await inVault(app.page(), 'close');
  await inVault(app.page(), 'create', 'practice', passphrase);
  expect(await inVault(app.page(), 'signAndCheck', identity, sha256('a'), sha256('b'))).toBe('identity-damaged');
  await app.close();
});
