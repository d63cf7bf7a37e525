import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

const folder = join('node_modules', '.cache', 'vault-harness');

/**
 * Builds an app folder with the product's own main and preload, and the harness in place of its screens. Answers the
 * folder, for `launch({ appFolder })`. The product must have been built.
 */
export async function buildHarness(): Promise<string> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ name: 'chairside-harness', version: '0.0.0', main: 'out/main/index.js' }),
  );
  for (const part of ['main', 'preload']) cpSync(join('out', part), join(folder, 'out', part), { recursive: true });
  await build({
    configFile: false,
    logLevel: 'error',
    root: join('tests', 'support', 'harness'),
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
