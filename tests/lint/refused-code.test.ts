import { afterAll, expect, test } from 'vitest';
import { lintTree } from './lint-code';

const { refusals, remove } = lintTree();
afterAll(remove);

const domain = 'src/shared/domain/reviews/sample.ts';
const kernel = 'src/shared/kernel/sample.ts';
const files = 'src/main/files/sample.ts';
const screen = 'src/renderer/src/features/caseload/Sample.tsx';
const platform = 'src/renderer/src/platform/sample.ts';
const syntax = 'no-restricted-syntax';

test.each([
  ['the core never asks what time it is', kernel, 'export const now = Date.now();', [syntax]],
  ['the core never makes the present moment', kernel, 'export const now = new Date();', [syntax]],
  ['the kernel may do sums with a date it is given', kernel, 'export const then = new Date(2026, 1, 1);', []],
  ['the domain has no Date at all', domain, 'export const then = new Date(0);', ['no-restricted-globals']],
  ['chance is passed in', kernel, 'export const chance = Math.random();', [syntax]],
  ['no enum', kernel, 'export enum Colour { Red }', [syntax]],
  ['an interface is not for data', kernel, 'export interface Facts { readonly name: string }', [syntax]],
  ['an interface is for a port', kernel, 'export interface Clock { now(): string }', []],
  ['no asterisk on a field', screen, 'export const a = <TextInput label="Name" required />;', [syntax]],
  ['no placeholder in a field', screen, 'export const a = <TextInput placeholder="Name" />;', [syntax]],
  ['no file field', screen, 'export const a = <input type="file" />;', [syntax]],
  ['nothing in localStorage', screen, 'localStorage.setItem("a", "b");', ['no-restricted-globals']],
  ['nothing in localStorage by its long name', screen, 'window.localStorage.clear();', ['no-restricted-properties']],
  ['no Blob', screen, 'export const a = new Blob([]);', ['no-restricted-globals']],
  ['no list of recent documents', files, 'app.addRecentDocument(path);', [syntax]],
  ['no jump list', files, 'app.setJumpList(null);', [syntax]],
  ['no crash reports', files, 'crashReporter.start({ uploadToServer: false });', [syntax]],
  ['the bridge is reached through platform', screen, 'export const a = window.desktop;', [syntax]],
  ['platform holds the bridge', platform, 'export const a = window.desktop;', []],
])('%s', async (_name, filePath, code, expected) => {
  expect(await refusals(filePath, code)).toEqual(expected);
});
