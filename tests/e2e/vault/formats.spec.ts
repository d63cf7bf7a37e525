import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { z } from 'zod';
import { buildHarness } from '../../support/harness/build-harness';
import { inVault } from '../../support/harness/vault-page';
import { freshFolder, launch } from '../../support/launch';

const frozen = join('tests', 'migrations');
const expectedSchema = z.object({
  passphrase: z.string(),
  recoveryKey: z.string(),
  values: z.record(z.string(), z.json()),
  blob: z.object({ subject: z.string(), name: z.string(), text: z.string() }),
});

let appFolder = '';

test.beforeAll(async () => {
  appFolder = await buildHarness();
});

/** A copy of a frozen vault, to be opened without changing it. */
function thawed(format: string) {
  const userData = freshFolder(format);
  cpSync(join(frozen, format, 'user-data'), userData, { recursive: true });
  const expected = expectedSchema.parse(JSON.parse(readFileSync(join(frozen, format, 'expected.json'), 'utf8')));
  return { userData, expected };
}

for (const format of readdirSync(frozen).filter((name) => name.startsWith('format-'))) {
  test(`A vault of ${format} opens whole, with nothing to mend`, async () => {
    const { userData, expected } = thawed(format);
    const app = await launch({ appFolder, userData });
    const opened = await inVault(app.page(), 'unlock', 'own', expected.passphrase);
    expect(opened.values).toEqual(expected.values);
    expect(opened.repairs).toEqual([]);
    expect(await inVault(app.page(), 'check')).toEqual([]);
    const { subject, name, text } = expected.blob;
    expect(await inVault(app.page(), 'readBlob', subject, name)).toBe(text);
    await app.close();
  });

  test(`A vault of ${format} comes back from its journal alone, with the recovery key`, async () => {
    const { userData, expected } = thawed(format);
    rmSync(join(userData, 'IndexedDB'), { recursive: true });
    const app = await launch({ appFolder, userData });
    const opened = await inVault(app.page(), 'recover', 'own', expected.recoveryKey);
    expect(opened.values).toEqual(expected.values);
    expect(opened.repairs?.map(({ code }) => code)).toEqual(['rebuilt']);
    await app.close();
  });
}
