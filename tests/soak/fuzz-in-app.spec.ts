import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { failureSentence } from '../../src/renderer/src/content/failures';
import type { Bytes } from '../../src/shared/domain/vault/bytes';
import { buildHarness } from '../support/harness/build-harness';
import { inVault } from '../support/harness/vault-page';
import { launch, type RunningApp } from '../support/launch';
import { seeded, type Chance } from '../support/seeded';
import { vaultFile } from '../support/vault-files';
import { inForm, seed } from './form';
import { mutated, mutatedJson } from './fuzz/mutate';

const passphrase = 'tinder lathe orbit walnut';
const RUNS = inForm(4, 200);

type Kept = { readonly path: string; readonly bytes: Bytes };

const kept = (path: string): Kept => ({ path, bytes: new Uint8Array(readFileSync(path)) });
const textOf = ({ bytes }: Kept): string => new TextDecoder().decode(bytes);

/** A vault with two backups and saves after them, closed, and its files as they then are. */
async function aVault() {
  const app = await launch({ appFolder: await buildHarness() });
  const { root = '' } = await inVault(app.page(), 'create', 'own', passphrase);
  for (const words of ['one', 'two', 'three']) {
    const after = { words, more: 'quillwort '.repeat(200) };
    await inVault(app.page(), 'append', [{ subject: root, path: [], after }]);
    if (words !== 'three') await inVault(app.page(), 'backUp');
  }
  await inVault(app.page(), 'settle');
  await inVault(app.page(), 'close');
  const folder = join(app.userData, 'vault', 'backups');
  const names = readdirSync(folder).map((name) => join(folder, name));
  const headers = (['vault.json', 'vault.copy.json'] as const).map((name) => kept(vaultFile(app.userData, name)));
  return {
    app,
    headers,
    journal: kept(vaultFile(app.userData, 'journal.log')),
    backups: names.filter((name) => name.endsWith('.chairside')).map(kept),
    others: [...names.filter((name) => name.endsWith('.json')), join(app.userData, 'counter.json')].map(kept),
  };
}
type Vault = Awaited<ReturnType<typeof aVault>>;

/** Puts every file back as it was, and no other. */
function putBack({ headers, journal, backups, others }: Vault): void {
  const [first] = backups;
  const folder = join(first?.path ?? '', '..');
  for (const name of readdirSync(folder)) rmSync(join(folder, name));
  for (const { path, bytes } of [...headers, journal, ...backups, ...others]) writeFileSync(path, bytes);
}

const harms: Readonly<Record<string, (vault: Vault, chance: Chance) => void>> = {
  'vault.json': ({ headers }, chance) => {
    for (const header of headers) writeFileSync(header.path, mutatedJson(textOf(header), chance));
  },
  'main’s file': ({ journal }, chance) => writeFileSync(journal.path, mutated(journal.bytes, chance)),
  backups: ({ backups }, chance) => {
    for (const { path, bytes } of backups) writeFileSync(path, mutated(bytes, chance));
  },
};

const dropDatabase = ({ page }: RunningApp): Promise<void> =>
  page().evaluate(async () => {
    for (const { name = '' } of await indexedDB.databases()) {
      await new Promise((resolve) => {
        const request = indexedDB.deleteDatabase(name);
        request.onsuccess = request.onerror = request.onblocked = resolve;
      });
    }
  });

/** Opens it; what it came to, and what is amiss with that. */
async function open({ app: { page } }: Vault): Promise<{ readonly code: string; readonly fault: string | null }> {
  const opened = await inVault(page(), 'unlock', 'own', passphrase);
  if (opened.code === 'open') {
    await inVault(page(), 'check');
    await inVault(page(), 'close');
    return { code: 'open', fault: null };
  }
  const words = failureSentence(opened.code as Parameters<typeof failureSentence>[0]) as string | undefined;
  return { code: opened.code, fault: words === undefined ? 'refused without words' : null };
}

test('Whatever is done to the files of a vault, the app opens it or says why not', async () => {
  const vault = await aVault();
  const faults: string[] = [];
  const ends: Record<string, number> = {};
  for (let nth = 0; nth < RUNS; nth += 1) {
    const chance = seeded(seed + nth);
    putBack(vault);
    const kind = chance.pick(Object.keys(harms));
    const isDropped = chance.int(2) === 0;
    if (isDropped) await dropDatabase(vault.app);
    harms[kind]?.(vault, chance);
    const came = await open(vault).catch((error: unknown) => ({ code: 'threw', fault: String(error) }));
    ends[came.code] = (ends[came.code] ?? 0) + 1;
    if (came.fault !== null) faults.push(`${kind} (seed ${seed} + ${nth}): ${came.code}: ${came.fault}`);
  }
  const { complaints } = vault.app;
  await vault.app.close();
  console.log(`fuzz in the app: ${RUNS}, ${JSON.stringify(ends)}, ${faults.length} faults (seed ${seed})`);
  expect(faults).toEqual([]);
  expect(complaints).toEqual([]);
});
