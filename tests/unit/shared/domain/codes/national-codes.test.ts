import { expect, test } from 'vitest';
import { codeLists } from '../../../../support/code-lists';
import { sampleTables } from '../../../../support/national-sample';

/** The values that stand in a column of the national sample, empty ones left out. */
function valuesOf(column: string): readonly string[] {
  const found = sampleTables().flatMap(({ rows: [head = [], ...rows] }) => {
    const at = head.indexOf(column);
    return at < 0 ? [] : rows.map((row) => row[at] ?? '');
  });
  return [...new Set(found)].filter((value) => value !== '');
}

test.each(codeLists)('Every code in the column %s of the national sample is known', (column, list) => {
  // The sample gives no reason for any adoption that was given up: XXX stands in each.
  const known = new Set([...list.map(({ code }) => code), 'XXX']);
  expect(valuesOf(column).filter((value) => !known.has(value))).toEqual([]);
});
