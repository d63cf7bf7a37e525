import { expect, it } from 'vitest';
import { problemKinds } from '../../../../src/renderer/src/features/import/problem-kinds';
import type { ReturnProblem } from '../../../../src/shared/domain/returns/return-problem';

const problem = (rest: Partial<ReturnProblem>): ReturnProblem => ({
  code: 'unknown-code',
  file: 'episodes.csv',
  row: 2,
  column: 'LS',
  value: 'X9',
  ...rest,
});

it('The problems of a return stand by kind, the same words of a file once with all their rows', () => {
  const kinds = problemKinds([
    problem({}),
    problem({ code: 'no-episodes', file: 'header.csv', row: 5, value: '104077' }),
    problem({ row: 3, value: 'Q1' }),
    problem({ row: 9, value: 'Q1' }),
    problem({ row: 9, value: 'Q1', file: 'old.csv' }),
  ]);
  expect(kinds.map(({ code, count }) => `${code} ${String(count)}`)).toEqual(['unknown-code 4', 'no-episodes 1']);
  expect(kinds[0]?.lines.map(({ file, rows }) => [file, ...rows])).toEqual([
    ['episodes.csv', 3, 9],
    ['episodes.csv', 2],
    ['old.csv', 9],
  ]);
  expect(kinds[0]?.lines[0]?.words).toContain('“Q1”');
});

it('Codes that were only retired since then come last, however many there are', () => {
  const retired = (row: number) => problem({ code: 'code-since-retired', row, value: 'H5' });
  const kinds = problemKinds([retired(2), retired(3), retired(4), problem({})]);
  expect(kinds.map(({ code }) => code)).toEqual(['unknown-code', 'code-since-retired']);
});

it('A file that is missing names no file and no row', () => {
  const kinds = problemKinds([problem({ code: 'file-missing', file: 'reviews', row: null })]);
  expect(kinds[0]?.lines).toEqual([
    { file: '', words: 'There is no reviews file. Choose it as well, or go on without it', rows: [] },
  ]);
});
