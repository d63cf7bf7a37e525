import { randomBytes } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { passphrase } from '../e2e/steps/set-up';
import { madeUpWords } from '../journey/made-up-words';
import { buildHarness } from '../support/harness/build-harness';
import { inVault } from '../support/harness/vault-page';
import { freshFolder, launch } from '../support/launch';
import { scanFolder } from '../support/scan/scan-folder';

const MEGABYTE = 1024 * 1024;

/** Text that does not compress, with the word in each part of it. */
const aLargeText = (word: string): string =>
  Array.from({ length: 20 }, () => `${word} ${randomBytes(0.75 * MEGABYTE).toString('base64')}`).join(' ');

test('A document of 20 MB lies on the disk sealed, and Chromium spills none of it into files of its own', async () => {
  const word = madeUpWords().next('large document');
  const text = aLargeText(word);
  const temporary = freshFolder('temporary');
  const app = await launch({ appFolder: await buildHarness(), temporary });
  const { root = '' } = await inVault(app.page(), 'create', 'own', passphrase);
  const put = await inVault(app.page(), 'putBlob', root, text);
  if (!put.ok) throw new Error(put.error.code);
  // Compared here: a difference of 20 MB is nothing to print.
  expect((await inVault(app.page(), 'readBlob', root, put.value.name)) === text).toBe(true);
  const { userData } = app;
  await app.close();

  const blobs = join(userData, 'vault', 'blobs');
  const sizes = readdirSync(blobs).map((name) => statSync(join(blobs, name)).size);
  expect(Math.max(...sizes)).toBeGreaterThan(15 * MEGABYTE);
  expect(
    readdirSync(join(userData, 'blob_storage'), { recursive: true, withFileTypes: true }).filter((each) =>
      each.isFile(),
    ),
  ).toEqual([]);
  for (const folder of [userData, temporary]) expect(scanFolder(folder, [word]).hits).toEqual([]);
});
