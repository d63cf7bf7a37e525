import { describe, expect, it } from 'vitest';
import {
  judgeHeaderCopies,
  parseVaultHeader,
  passphraseFacts,
  recoveryFacts,
  ringFacts,
  type VaultHeader,
} from '../../../../../src/shared/domain/vault/vault-header';

const zeros = (bytes: number): string => Buffer.alloc(bytes).toString('base64');
const sealed = (bytes: number) => ({ iv: zeros(12), data: zeros(bytes) });

const aHeader = (change: Partial<VaultHeader> = {}): VaultHeader => ({
  format: 1,
  id: 'a'.repeat(32),
  kind: 'chair',
  revision: 1,
  root: 'b'.repeat(32),
  kdf: { name: 'argon2id', memoryKiB: 65_536, passes: 3, parallelism: 1, salt: zeros(16) },
  passphrase: sealed(48),
  recovery: { publicKey: zeros(32), ephemeral: zeros(32), master: sealed(48) },
  ring: [sealed(64)],
  ...change,
});
const text = (change: object = {}): string => JSON.stringify({ ...aHeader(), ...change });

describe('vault.json', () => {
  it('reads back as it was written', () => {
    expect(parseVaultHeader(text())).toEqual({ ok: true, value: aHeader() });
  });

  it.each([
    ['memory below the floor', { memoryKiB: 65_535 }],
    ['memory above the ceiling', { memoryKiB: 262_145 }],
    ['too few passes', { passes: 2 }],
    ['too many passes', { passes: 17 }],
    ['several lanes', { parallelism: 4 }],
    ['another derivation', { name: 'pbkdf2' }],
    ['a short salt', { salt: zeros(8) }],
  ])('is refused with %s', (_what, change) => {
    const kdf = { ...aHeader().kdf, ...change };
    expect(parseVaultHeader(text({ kdf }))).toEqual({ ok: false, error: { code: 'header-damaged' } });
  });

  it('of a newer version is refused as such, so that nobody thinks it lost', () => {
    expect(parseVaultHeader(text({ format: 2, more: true }))).toEqual({ ok: false, error: { code: 'newer-version' } });
  });

  it.each(['', '{', 'null', '[]', '{"format":1}', '"' + 'x'.repeat((1 << 25) + 1) + '"'])(
    'is damaged when it is no header',
    (bad) => {
      expect(parseVaultHeader(bad)).toEqual({ ok: false, error: { code: 'header-damaged' } });
    },
  );
});

describe('the two copies of vault.json', () => {
  it('are both used when they are alike', () => {
    expect(judgeHeaderCopies([text(), text()])).toEqual({ ok: true, value: { headers: [aHeader()], restore: false } });
  });

  it('give way to the newer one when they differ', () => {
    const result = judgeHeaderCopies([text(), text({ revision: 2 })]);
    expect(result).toMatchObject({ ok: true, value: { headers: [{ revision: 2 }, { revision: 1 }], restore: true } });
  });

  it.each([
    ['absent', null],
    ['cut short', text().slice(0, 90)],
  ])('need only one when the other is %s', (_what, other) => {
    expect(judgeHeaderCopies([other, text()])).toEqual({ ok: true, value: { headers: [aHeader()], restore: true } });
  });

  it('say that there is no vault only when both are absent', () => {
    expect(judgeHeaderCopies([null, null])).toEqual({ ok: false, error: { code: 'no-vault' } });
    expect(judgeHeaderCopies(['{', null])).toEqual({ ok: false, error: { code: 'header-damaged' } });
    expect(judgeHeaderCopies(['{', text({ format: 9 })])).toEqual({ ok: false, error: { code: 'newer-version' } });
  });
});

describe('what each wrap is bound to', () => {
  it('differs with the vault, the settings and the place', () => {
    const header = aHeader();
    const all = [
      passphraseFacts(header, 'p'),
      passphraseFacts(header, 'q'),
      passphraseFacts({ ...header, kdf: { ...header.kdf, passes: 4 } }, 'p'),
      passphraseFacts({ ...header, kind: 'manager' }, 'p'),
      recoveryFacts(header, 'p', 'e'),
      recoveryFacts({ ...header, id: 'c'.repeat(32) }, 'p', 'e'),
      ringFacts(header, header.ring, 0),
      ringFacts(header, header.ring, 1),
    ];
    expect(new Set(all).size).toBe(all.length);
  });
});
