import { describe, expect, it } from 'vitest';
import { concatBytes, fromHex, sameBytes, toHex } from '../../../../../src/shared/domain/vault/bytes';
import { crc32 } from '../../../../../src/shared/domain/vault/crc32';

describe('bytes', () => {
  it('are written as hex and read back', () => {
    expect(toHex(Uint8Array.of(0, 10, 255))).toBe('000aff');
    expect(fromHex('000aff')).toEqual(Uint8Array.of(0, 10, 255));
    expect(() => fromHex('0')).toThrow();
  });

  it('are compared and joined', () => {
    expect(sameBytes(Uint8Array.of(1), Uint8Array.of(1, 2))).toBe(false);
    expect(concatBytes([Uint8Array.of(1), Uint8Array.of(2, 3)])).toEqual(Uint8Array.of(1, 2, 3));
  });

  it('have the check value that CRC-32 gives for 123456789', () => {
    expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
  });
});
