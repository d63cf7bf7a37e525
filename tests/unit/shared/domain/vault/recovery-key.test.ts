import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  formatRecoveryKey,
  parseRecoveryKey,
  recoveryKeyGroups,
} from '../../../../../src/shared/domain/vault/recovery-key';

const SYMBOLS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const aSecret = fc.uint8Array({ minLength: 16, maxLength: 16 });

describe('the recovery key', () => {
  it('is written as 7 groups of 4 characters and reads back as the same secret', () => {
    fc.assert(
      fc.property(aSecret, (secret) => {
        const written = formatRecoveryKey(secret);
        expect(written).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$/);
        expect(parseRecoveryKey(written)).toEqual({ ok: true, value: secret });
      }),
    );
  });

  it('can be typed in lower case, with O for 0 and I or L for 1, with or without spaces', () => {
    fc.assert(
      fc.property(aSecret, fc.constantFrom('i', 'l', 'I', 'L'), (secret, one) => {
        const typed = formatRecoveryKey(secret)
          .toLowerCase()
          .replaceAll('0', 'o')
          .replaceAll('1', one)
          .replaceAll('-', ' ');
        expect(parseRecoveryKey(typed)).toEqual({ ok: true, value: secret });
      }),
    );
  });

  it('says which group holds the one wrong character', () => {
    fc.assert(
      fc.property(aSecret, fc.nat(27), fc.integer({ min: 1, max: 31 }), (secret, position, shift) => {
        const symbols = [...formatRecoveryKey(secret).replaceAll('-', '')];
        const wrong = SYMBOLS[(SYMBOLS.indexOf(symbols[position] ?? '') + shift) % 32] ?? '';
        const typed = symbols.with(position, wrong).join('');
        const group = Math.floor(position / 4) + 1;
        expect(parseRecoveryKey(typed)).toEqual({ ok: false, error: { code: 'recovery-key-group', group } });
      }),
    );
  });

  it('never takes a key with two wrong characters for a good one', () => {
    fc.assert(
      fc.property(aSecret, fc.nat(27), fc.nat(27), fc.integer({ min: 1, max: 31 }), (secret, a, b, shift) => {
        fc.pre(a !== b);
        const symbols = [...formatRecoveryKey(secret).replaceAll('-', '')];
        const moved = (index: number): string => SYMBOLS[(SYMBOLS.indexOf(symbols[index] ?? '') + shift) % 32] ?? '';
        expect(parseRecoveryKey(symbols.with(a, moved(a)).with(b, moved(b)).join('')).ok).toBe(false);
      }),
    );
  });

  it('says which group holds a character that no key has', () => {
    const written = formatRecoveryKey(new Uint8Array(16).fill(7));
    const typed = `${written.slice(0, 6)}U${written.slice(7)}`;
    expect(parseRecoveryKey(typed)).toEqual({ ok: false, error: { code: 'recovery-key-character', group: 2 } });
  });

  it('says how many characters were typed when some are missing', () => {
    expect(parseRecoveryKey('ABCD')).toEqual({ ok: false, error: { code: 'recovery-key-length', symbols: 4 } });
  });

  it('is refused when the secret has another length', () => {
    expect(() => formatRecoveryKey(new Uint8Array(15))).toThrow();
  });

  it('splits what is typed into its groups', () => {
    expect(recoveryKeyGroups('abcd-efgh 12')).toEqual(['abcd', 'efgh', '12']);
  });

  it('refuses a word whose checks hold but which is longer than 128 bits', () => {
    // The all-Z word shortened by its own checks: found by trying the last two symbols.
    const found = Array.from(SYMBOLS)
      .flatMap((a) => Array.from(SYMBOLS, (b) => `${'Z'.repeat(26)}${a}${b}`))
      .map(parseRecoveryKey);
    expect(found.every((result) => !result.ok)).toBe(true);
    expect(found.some((result) => !result.ok && result.error.code === 'recovery-key-several')).toBe(true);
  });
});
