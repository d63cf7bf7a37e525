import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

/** Each worker builds a folder of its own: two that build into one empty it under each other. */
const folderFor = (page: string): string =>
  join(
    'node_modules',
    '.cache',
    'vault-harness',
    `${page.replaceAll('/', '-')}-${process.env['TEST_PARALLEL_INDEX'] ?? '0'}`,
  );

/**
 * Builds an app folder with the product's own main and preload, and a page of the tests in place of its screens. Answers
 * the folder, for `launch({ appFolder })`. The product must have been built.
 */
export async function buildHarness(page = 'support/harness'): Promise<string> {
  const folder = folderFor(page);
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ name: 'chairside-harness', version: '0.0.0', main: 'out/main/index.js' }),
  );
  for (const part of ['main', 'preload']) cpSync(join('out', part), join(folder, 'out', part), { recursive: true });
  await build({
    configFile: false,
    logLevel: 'error',
    root: join('tests', page),
    base: './',
    worker: { format: 'es' },
    build: {
      target: 'chrome114',
      outDir: join(process.cwd(), folder, 'out', 'renderer'),
      emptyOutDir: true,
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
    },
  });
  return join(process.cwd(), folder);
}
