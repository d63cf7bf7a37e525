import { err, ok, type Result } from '../../kernel/result';
import type { Bytes } from './bytes';

/** Crockford's 32 symbols: no I, L, O or U. */
const SYMBOLS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const DATA_SYMBOLS = 26;
const LENGTH = 28;
const GROUP = 4;

/** The recovery key's secret: 128 bits. */
export const RECOVERY_KEY_BYTES = 16;

/** Groups are counted from 1, as a person counts them. */
export type RecoveryKeyFailure =
  | { readonly code: 'recovery-key-length'; readonly symbols: number }
  /** A character that no recovery key has. */
  | { readonly code: 'recovery-key-character'; readonly group: number }
  /** One character is wrong, in this group. */
  | { readonly code: 'recovery-key-group'; readonly group: number }
  /** More than one character is wrong, so that the place cannot be told. */
  | { readonly code: 'recovery-key-several' };

/** GF(32) by x^5 + x^2 + 1: powers of the generator. */
const POWERS: readonly number[] = (() => {
  const powers: number[] = [];
  let value = 1;
  for (let exponent = 0; exponent < 31; exponent += 1) {
    powers.push(value);
    value = (value & 16) !== 0 ? ((value << 1) ^ 0b100101) & 31 : value << 1;
  }
  return powers;
})();
const LOGS: ReadonlyMap<number, number> = new Map(POWERS.map((power, exponent) => [power, exponent]));

const power = (exponent: number): number => POWERS[((exponent % 31) + 31) % 31] ?? 0;
const log = (value: number): number => LOGS.get(value) ?? 0;
const times = (a: number, b: number): number => (a === 0 || b === 0 ? 0 : power(log(a) + log(b)));

/** The word's value at generator^root, its first symbol standing for the highest power. */
const syndrome = (word: readonly number[], root: number): number =>
  word.reduce((sum, symbol) => times(sum, power(root)) ^ symbol, 0);

/** The two Reed–Solomon symbols that make the word zero at generator^0 and generator^1. */
function checkSymbols(data: readonly number[]): readonly [number, number] {
  const shifted = [...data, 0, 0];
  const [s0, s1] = [syndrome(shifted, 0), syndrome(shifted, 1)];
  // p + q = s0 and p·g + q = s1, so p = (s0 + s1) / (g + 1).
  const first = s0 === s1 ? 0 : power(log(s0 ^ s1) - log(power(1) ^ 1));
  return [first, s0 ^ first];
}

function toSymbols(secret: Uint8Array): readonly number[] {
  let value = secret.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
  const symbols: number[] = [];
  for (let index = 0; index < DATA_SYMBOLS; index += 1) {
    symbols.unshift(Number(value & 31n));
    value >>= 5n;
  }
  return symbols;
}

function toBytes(symbols: readonly number[]): Bytes {
  let value = symbols.reduce((sum, symbol) => (sum << 5n) | BigInt(symbol), 0n);
  const bytes = new Uint8Array(RECOVERY_KEY_BYTES);
  for (let index = RECOVERY_KEY_BYTES - 1; index >= 0; index -= 1) {
    bytes[index] = Number(value & 255n);
    value >>= 8n;
  }
  return bytes;
}

/** The secret as 7 groups of 4 symbols, the last two of them check symbols. */
export function formatRecoveryKey(secret: Uint8Array): string {
  if (secret.length !== RECOVERY_KEY_BYTES) throw new Error('A recovery key has 16 bytes');
  const data = toSymbols(secret);
  const word = [...data, ...checkSymbols(data)].map((symbol) => SYMBOLS[symbol]).join('');
  return recoveryKeyGroups(word).join('-');
}

/** The groups of a written key, without what stands between them. */
export function recoveryKeyGroups(text: string): readonly string[] {
  const symbols = text.replaceAll(/[\s-]/g, '');
  const groups = Math.ceil(symbols.length / GROUP);
  return Array.from({ length: groups }, (_, index) => symbols.slice(index * GROUP, (index + 1) * GROUP));
}

const groupOf = (position: number): number => Math.floor(position / GROUP) + 1;

/** Where the one wrong symbol stands; null where more than one must be wrong. */
function wrongPosition(s0: number, s1: number): number | null {
  if (s0 === 0 || s1 === 0) return null;
  const fromEnd = (log(s1) - log(s0) + 31) % 31;
  return fromEnd < LENGTH ? LENGTH - 1 - fromEnd : null;
}

function checkWord(word: readonly number[]): Result<Bytes, RecoveryKeyFailure> {
  const [s0, s1] = [syndrome(word, 0), syndrome(word, 1)];
  if (s0 === 0 && s1 === 0) {
    // 26 symbols hold 130 bits; the two above 128 are never set.
    return (word[0] ?? 0) < 8 ? ok(toBytes(word.slice(0, DATA_SYMBOLS))) : err({ code: 'recovery-key-several' });
  }
  const position = wrongPosition(s0, s1);
  return err(
    position === null ? { code: 'recovery-key-several' } : { code: 'recovery-key-group', group: groupOf(position) },
  );
}

/** Reads a typed key: either case, O for 0, I or L for 1; spaces and hyphens anywhere. Says which group is wrong. */
export function parseRecoveryKey(text: string): Result<Bytes, RecoveryKeyFailure> {
  const typed = text.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1');
  const symbols = Array.from(typed);
  const word = symbols.map((symbol) => SYMBOLS.indexOf(symbol));
  const strange = word.indexOf(-1);
  if (strange !== -1) return err({ code: 'recovery-key-character', group: groupOf(strange) });
  if (word.length !== LENGTH) return err({ code: 'recovery-key-length', symbols: word.length });
  return checkWord(word);
}
