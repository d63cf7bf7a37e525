import { existsSync } from 'node:fs';
import { describe, expect, it, onTestFinished } from 'vitest';
import { blobHandlers } from '../../../../src/main/ipc/blob-handlers';
import { journalHandlers } from '../../../../src/main/ipc/journal-handlers';
import { vaultHandlers } from '../../../../src/main/ipc/vault-handlers';
import { openVaults } from '../../../../src/main/vault/vaults';
import { temporaryFolder } from '../../../support/temporary-folder';

function someVaults() {
  const vaults = openVaults(temporaryFolder());
  onTestFinished(() => vaults.close());
  return { vaults, ...vaultHandlers(vaults), ...journalHandlers(vaults), ...blobHandlers(vaults) };
}

describe('the vaults', () => {
  it('are made once, and a second making changes nothing', async () => {
    const calls = someVaults();
    expect(await calls['vault:create']('own', '{"a":1}')).toEqual({ ok: true, value: null });
    expect(await calls['vault:create']('own', '{"a":2}')).toEqual({ ok: false, error: { code: 'exists' } });
    expect(await calls['vault:read-header']('own')).toEqual({ ok: true, value: ['{"a":1}', '{"a":1}'] });
    expect(await calls['vault:read-header']('practice')).toEqual({ ok: true, value: [null, null] });
  });

  it('keep headers that are written at the same moment whole, the last one standing', async () => {
    const calls = someVaults();
    await calls['vault:create']('own', '{}');
    const headers = Array.from({ length: 8 }, (_, n) => JSON.stringify({ n }));
    await Promise.all(headers.map((header) => calls['vault:write-header']('own', header)));
    expect(await calls['vault:read-header']('own')).toEqual({ ok: true, value: ['{"n":7}', '{"n":7}'] });
  });

  it('let a practice caseload be removed and made again', async () => {
    const calls = someVaults();
    await calls['vault:create']('practice', '{}');
    await calls['journal:append']('practice', 0, Uint8Array.of(1, 2));
    await calls['blob:write']('practice', 'ab'.repeat(16), Uint8Array.of(1));
    expect(await calls['vault:remove-practice']()).toEqual({ ok: true, value: null });
    expect(existsSync(calls.vaults.paths('practice').folder)).toBe(false);
    await calls['vault:create']('practice', '{}');
    expect(await calls['journal:append']('practice', 0, Uint8Array.of(9))).toEqual({ ok: true, value: 1 });
  });

  it('take nothing where no vault stands', async () => {
    const calls = someVaults();
    const missing = { ok: false, error: { code: 'missing' } };
    expect(await calls['journal:append']('own', 0, Uint8Array.of(1))).toEqual(missing);
    expect(await calls['journal:read']('own', 0)).toEqual(missing);
    expect(await calls['journal:cut']('own', 0)).toEqual(missing);
    expect(await calls['blob:write']('own', 'ab'.repeat(16), Uint8Array.of(1))).toEqual(missing);
    expect(await calls['blob:read']('own', 'ab'.repeat(16))).toEqual(missing);
    expect(await calls['vault:write-header']('own', '{}')).toEqual(missing);
  });

  it('never mix: the chair’s own journal and the practice journal are two files', async () => {
    const calls = someVaults();
    await calls['vault:create']('own', '{}');
    await calls['vault:create']('practice', '{}');
    await calls['journal:append']('own', 0, Uint8Array.of(1));
    expect(await calls['journal:append']('practice', 0, Uint8Array.of(2))).toEqual({ ok: true, value: 1 });
    expect(await calls['journal:read']('own', 0)).toEqual({ ok: true, value: Uint8Array.of(1) });
  });
});
