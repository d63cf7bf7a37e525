import { describe, expect, it } from 'vitest';
import { instantSchema } from '../../../../src/shared/kernel/clock';
import { idSchema, newId, newRecordId } from '../../../../src/shared/kernel/ids';
import { countingRandom } from '../../../support/builders/ids';

const at = (text: string) => instantSchema.parse(text);
const allOnes = { bytes: (count: number) => new Uint8Array(count).fill(255) };

describe('An id', () => {
  it('begins with the moment it was made and carries version 7', () => {
    const id = newId(at('2026-11-23T09:00:00.000Z'), allOnes);
    expect(Number.parseInt(id.replace('-', '').slice(0, 12), 16)).toBe(Date.parse('2026-11-23T09:00:00.000Z'));
    expect(id.slice(13)).toBe('-7fff-bfff-ffffffffffff');
  });

  it('made later sorts later', () => {
    const random = countingRandom();
    const [first, second] = [
      newId(at('2026-11-23T09:00:00.000Z'), random),
      newId(at('2026-11-23T09:00:00.001Z'), random),
    ];
    expect(first < second).toBe(true);
  });

  it('that is not one of ours is refused', () => {
    const schema = idSchema<'Child'>();
    expect(schema.safeParse('0193561a-1d80-4fff-bfff-ffffffffffff').success).toBe(false);
    expect(schema.safeParse('not an id').success).toBe(false);
    expect(schema.safeParse(7).success).toBe(false);
  });
});

describe('A record id', () => {
  it('is 8 characters that cannot be misread for one another', () => {
    expect(newRecordId(allOnes)).toBe('ZZZZZZZZ');
    expect(newRecordId({ bytes: () => Uint8Array.of(0, 1, 18, 20, 27, 31, 32, 63) })).toBe('01JMVZ0Z');
  });
});
