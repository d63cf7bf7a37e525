import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toHex } from '../../../../../src/shared/domain/vault/bytes';
import { manifestSchema } from '../../../../../src/shared/domain/vault/manifest';
import { decodeTable, encodeTable } from '../../../../../src/shared/domain/vault/segment-table';

const hex16 = fc.uint8Array({ minLength: 16, maxLength: 16 }).map(toHex);
const aTag = hex16.filter((tag) => tag !== '00'.repeat(16));
const aHistory = fc.oneof(
  fc.constant({ count: 0, tag: '' }),
  fc.record({ count: fc.integer({ min: 1, max: 2 ** 32 - 1 }), tag: aTag }),
);
const facts = fc.record({ version: fc.integer({ min: 1, max: 2 ** 32 - 1 }), tag: aTag, history: aHistory });

describe('the table of sealed values', () => {
  it('reads back as it was written, in its order', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(hex16, facts), { maxLength: 20 }), (rows) => {
        const table = new Map(rows);
        expect([...(decodeTable(encodeTable(table)) ?? [])]).toEqual([...table]);
      }),
    );
  });

  it('is no table when a row is cut short', () => {
    expect(decodeTable(new Uint8Array(57))).toBeNull();
  });
});

describe('the manifest', () => {
  it('is taken only whole', () => {
    const tag = 'ab'.repeat(16);
    const manifest = { schema: 1, head: { seq: 4, tag, size: 900 }, folded: { seq: 2, tag }, table: '' };
    expect(manifestSchema.safeParse(manifest).success).toBe(true);
    expect(manifestSchema.safeParse({ ...manifest, folded: { seq: -1, tag } }).success).toBe(false);
    expect(manifestSchema.safeParse({ ...manifest, table: 'none' }).success).toBe(false);
  });
});
