import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { z } from 'zod';
import { scanFrames, START_BYTES } from '../../../src/shared/domain/vault/journal-frame';
import { inVault, rowsOf } from '../../support/harness/vault-page';
import {
  erased,
  passphrase,
  stays,
  unlocked,
  vaultToErase,
  type VaultToErase,
} from '../../support/harness/vault-to-erase';
import { answerDialogues, freshFolder, launch, type RunningApp } from '../../support/launch';
import type { Needle } from '../../support/scan/needles';
import { scanFolder, scanFor } from '../../support/scan/scan-folder';
import { vaultFile } from '../../support/vault-files';

let made: VaultToErase;

test.beforeAll(async () => {
  made = await vaultToErase();
});

test('After the locks were changed and a child removed, the locks of that day open and those before do not', async () => {
  const app = await unlocked(made);
  const page = app.page();
  const next = 'pelican drum abacus crank';
  const fresh = await inVault(page, 'newRecoveryKey', passphrase);
  expect(await inVault(page, 'keepRecoveryKey')).toBe('kept');
  expect(await inVault(page, 'changePassphrase', passphrase, next)).toBe('changed');
  expect((await inVault(page, 'erase', made.gone, next)).code).toBe('erased');
  await app.close();

  const again = await launch({ appFolder: made.appFolder, userData: app.userData });
  expect(await inVault(again.page(), 'recover', 'own', made.recoveryKey)).toEqual({ code: 'wrong-recovery-key' });
  expect(await inVault(again.page(), 'unlock', 'own', passphrase)).toEqual({ code: 'wrong-passphrase' });
  for (const opened of [
    await inVault(again.page(), 'recover', 'own', fresh.recoveryKey),
    await inVault(again.page(), 'unlock', 'own', next),
  ]) {
    expect(opened).toMatchObject({ code: 'open', repairs: [], values: { [made.other]: stays } });
    expect(JSON.stringify(opened.values)).not.toContain(erased.words);
  }
  // And again, after the removal.
  const last = await inVault(again.page(), 'newRecoveryKey', next);
  expect(await inVault(again.page(), 'keepRecoveryKey')).toBe('kept');
  await inVault(again.page(), 'close');
  expect(await inVault(again.page(), 'recover', 'own', fresh.recoveryKey)).toEqual({ code: 'wrong-recovery-key' });
  expect((await inVault(again.page(), 'recover', 'own', last.recoveryKey)).code).toBe('open');
  await again.close();
});

/** Pieces of all that is sealed for the child, as it stands in the database, the journal and the vault's folder. */
async function sealedPieces(app: RunningApp): Promise<readonly Needle[]> {
  const piece = (word: string, bytes: Uint8Array): Needle => ({ word, patterns: [Buffer.from(bytes).subarray(-48)] });
  const rows = (await Promise.all((['seg', 'history'] as const).map((table) => rowsOf(app.page(), { table })))).flat();
  const ofChild = rows.filter(({ id }) => String(id).startsWith(made.gone));
  const journal = new Uint8Array(readFileSync(vaultFile(app.userData, 'journal.log')));
  const saves = scanFrames(journal, START_BYTES).frames.filter(({ frame }) => frame.subject === made.gone);
  return [
    ...ofChild.map(({ sealed }) => piece('row', Uint8Array.from(z.array(z.number()).parse(sealed)))),
    ...saves.map(({ frame }) => piece('save', frame.sealed)),
    ...[0, 2].map((at) =>
      piece('document', readFileSync(join(app.userData, 'vault', 'blobs', made.documents[at] ?? ''))),
    ),
  ];
}

test('What was sealed for the child stands in no file of the vault, its backups and the second place any more', async () => {
  const app = await unlocked(made);
  const page = app.page();
  const share = freshFolder('share');
  await answerDialogues(app.electron, { open: [share] });
  await inVault(page, 'chooseSecondPlace');
  const wanted = await sealedPieces(app);
  const hitsIn = (folder: string) => scanFor(folder, wanted).hits.map(({ word }) => word);
  const vault = join(app.userData, 'vault');
  expect([...new Set(hitsIn(vault))].sort()).toEqual(['document', 'row', 'save']);
  expect([...new Set(hitsIn(share))].sort()).toEqual(['document', 'row']);
  expect(hitsIn(join(app.userData, 'IndexedDB'))).toContain('row');
  const { erasure } = await inVault(page, 'erase', made.gone, passphrase);
  expect(erasure?.second).toMatchObject({ reached: true, left: [] });
  await app.close();
  expect(hitsIn(vault)).toEqual([]);
  expect(hitsIn(share)).toEqual([]);
  for (const folder of [app.userData, share]) expect(scanFolder(folder, [erased.words]).hits).toEqual([]);
});
