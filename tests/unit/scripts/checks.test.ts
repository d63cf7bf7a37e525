import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runNode, scratch } from './run-script';

const lines = (count: number): string => 'export {};\n'.repeat(count);

test('a source file over 300 lines fails the length check and is named', () => {
  const folder = scratch();
  for (let index = 0; index < 40; index += 1) writeFileSync(join(folder, `short-${index}.ts`), lines(20));
  expect(runNode(['scripts/checks/file-length.mjs', folder]).code).toBe(0);
  writeFileSync(join(folder, 'long.ts'), lines(301));
  const { code, output } = runNode(['scripts/checks/file-length.mjs', folder]);
  expect(code).toBe(1);
  expect(output).toContain('long.ts has 301 lines');
});

test('many files over 200 lines fail the length check, though none is over 300', () => {
  const folder = scratch();
  mkdirSync(join(folder, 'inner'));
  for (let index = 0; index < 10; index += 1) writeFileSync(join(folder, 'inner', `file-${index}.tsx`), lines(250));
  const { code, output } = runNode(['scripts/checks/file-length.mjs', folder]);
  expect(code).toBe(1);
  expect(output).toContain('p95 250 lines');
});

test('a package whose licence is outside the list is named', () => {
  const lockfile = join(scratch(), 'package-lock.json');
  const packages = {
    '': { name: 'ours' },
    'node_modules/either-one': { version: '1.0.0', license: '(WTFPL OR MIT)' },
    'node_modules/both-fine': { version: '1.0.0', license: 'MIT AND ISC' },
    'node_modules/one-of-two': { version: '1.0.0', license: 'MIT AND GPL-3.0' },
    'node_modules/says-nothing': { version: '2.0.0' },
  };
  writeFileSync(lockfile, JSON.stringify({ packages }));
  const { code, output } = runNode(['scripts/checks/licences.mjs', lockfile]);
  expect(code).toBe(1);
  expect(output.trim().split('\n')).toEqual([
    '4 packages, 2 with a licence outside the list',
    'one-of-two@1.0.0: MIT AND GPL-3.0',
    'says-nothing@2.0.0: none',
  ]);
});

test('an unknown command names the commands there are', () => {
  const { code, output } = runNode(['scripts/run.mjs', 'strat']);
  expect(code).toBe(1);
  expect(output).toContain('There is no command "strat". There are: set-up, start,');
});
