import { describe, expect, it } from 'vitest';
import { parseTable } from '../../../../../src/renderer/src/workers/return/parse-table';

const utf8 = (text: string) => new TextEncoder().encode(text);
const rows = (bytes: Uint8Array) => {
  const table = parseTable({ name: 'a.csv', bytes });
  return table.ok ? table.value.rows : table.error.code;
};

describe('A file of the return', () => {
  it('is split into cells, quoted commas and line ends kept', () => {
    expect(rows(utf8('CHILD,NOTE\r\n101,"a, b"\r\n102,"two\nlines"\r\n'))).toEqual([
      ['CHILD', 'NOTE'],
      ['101', 'a, b'],
      ['102', 'two\nlines'],
      [''],
    ]);
  });

  it('may be split by tabs or semicolons', () => {
    expect(rows(utf8('CHILD\tDOB\n101\t14/06/2008'))).toEqual([
      ['CHILD', 'DOB'],
      ['101', '14/06/2008'],
    ]);
    expect(rows(utf8('CHILD;DOB\n101;14/06/2008'))).toEqual([
      ['CHILD', 'DOB'],
      ['101', '14/06/2008'],
    ]);
  });

  it('may be UTF-8 with or without its mark, UTF-16, or as old spreadsheets write', () => {
    const expected = [['CHILD', 'é']];
    expect(rows(utf8('CHILD,é'))).toEqual(expected);
    expect(rows(Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8('CHILD,é')))).toEqual(expected);
    expect(rows(Uint8Array.of(...utf8('CHILD,'), 0xe9))).toEqual(expected);
    const wide = Array.from('CHILD,é', (letter) => letter.charCodeAt(0));
    expect(rows(Uint8Array.of(0xff, 0xfe, ...wide.flatMap((code) => [code, 0])))).toEqual(expected);
    expect(rows(Uint8Array.of(0xfe, 0xff, ...wide.flatMap((code) => [0, code])))).toEqual(expected);
  });

  it('is refused when it is too large or too long', () => {
    const file = { name: 'a.csv', bytes: utf8('CHILD\n1\n2\n3') };
    expect(parseTable(file, { bytes: 10, rows: 10 })).toMatchObject({ ok: false, error: { code: 'file-too-large' } });
    expect(parseTable(file, { bytes: 99, rows: 2 })).toEqual({
      ok: false,
      error: { code: 'too-many-rows', file: 'a.csv' },
    });
    expect(parseTable(file, { bytes: 99, rows: 3 })).toMatchObject({ ok: true });
  });

  it('with nothing in it has no rows', () => {
    expect(rows(new Uint8Array())).toEqual([]);
  });
});
