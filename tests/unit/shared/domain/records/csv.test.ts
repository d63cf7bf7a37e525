import { describe, expect, it } from 'vitest';
import { toCsv } from '../../../../../src/shared/domain/records/csv';

describe('a table for a records system', () => {
  it('begins with the byte order mark and ends each row as Windows does', () => {
    expect(
      toCsv([
        ['a', 'b'],
        ['1', '2'],
      ]),
    ).toBe('\ufeffa,b\r\n1,2\r\n');
  });

  it('puts in quotes what would otherwise read as more than one value', () => {
    expect(toCsv([['He said "no, thank you",\nand left', ' 007 ']])).toBe(
      '\ufeff"He said ""no, thank you"",\nand left"," 007 "\r\n',
    );
  });

  it('never changes a value, a formula neither', () => {
    expect(toCsv([['=1+1', '007', '']])).toBe('\ufeff=1+1,007,\r\n');
  });
});
