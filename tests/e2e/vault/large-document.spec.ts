import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { buildHarness } from '../../support/harness/build-harness';
import { inVault } from '../../support/harness/vault-page';
import { freshFolder, launch } from '../../support/launch';
import { found, needles } from '../../support/scan/needles';
import { scanFolder } from '../../support/scan/scan-folder';
import { flipByte, sizeOf } from '../../support/vault-files';

const passphrase = 'tinder lathe orbit walnut';
const words = 'Quillwort and tamarack stood by the window of the review. ';
const SIZE = 20 * 1024 * 1024;
/** What a seal adds: four bytes that say what it is, the nonce, the tag. */
const ADDED = 4 + 12 + 16;

test('A document of 20 MB is sealed, comes back byte for byte after a kill, and leaves no word on the disk', async () => {
  const appFolder = await buildHarness();
  const temporary = freshFolder('temporary');
  const app = await launch({ appFolder, temporary });
  const { root = '' } = await inVault(app.page(), 'create', 'own', passphrase);
  const put = await inVault(app.page(), 'putLargeBlob', root, words, SIZE);
  if (!put.ok) throw new Error(put.error.code);
  const sha256 = createHash('sha256').update(Buffer.alloc(SIZE, words)).digest('hex');
  expect(put.value).toMatchObject({ size: SIZE, sha256 });
  const file = join(app.userData, 'vault', 'blobs', put.value.name);
  expect(sizeOf(file)).toBe(SIZE + ADDED);
  await app.kill();

  const again = await launch({ appFolder, userData: app.userData, temporary });
  await inVault(again.page(), 'unlock', 'own', passphrase);
  expect(await inVault(again.page(), 'measureBlob', root, put.value.name)).toEqual({ size: SIZE, sha256 });
  flipByte(file, SIZE / 2);
  expect(await inVault(again.page(), 'measureBlob', root, put.value.name)).toBe('blob-damaged');
  await again.close();
  const sealed = needles(['Quillwort', 'tamarack']);
  expect(found(readFileSync(file), sealed)).toEqual([]);
  // Sealed bytes are slow to look through as if they were compressed, and are not.
  rmSync(file);
  for (const folder of [app.userData, temporary])
    expect(scanFolder(folder, ['Quillwort', 'tamarack']).hits, folder).toEqual([]);
});
