import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..');
const fromRoot = createRequire(join(root, 'package.json'));
const app = join(here, 'node_modules', '.cache', 'app');

/** The product's own main and preload, with the benchmarks' page in place of its screens. */
export async function buildApp({ peers }) {
  const { build } = await import(fromRoot.resolve('vite'));
  for (const part of ['main', 'preload']) cpSync(join(root, 'out', part), join(app, 'out', part), { recursive: true });
  writeFileSync(
    join(app, 'package.json'),
    JSON.stringify({ name: 'chairside-bench-app', version: '0.0.0', main: 'out/main/index.js' }),
  );
  await build({
    configFile: false,
    logLevel: 'error',
    root: join(here, 'page'),
    base: './',
    resolve: { alias: { '#peers': join(here, 'page', peers ? 'peers.ts' : 'no-peers.ts') } },
    // Some of the peers look for Node's names.
    define: { global: 'globalThis', 'process.env.NODE_ENV': '"production"' },
    worker: { format: 'es' },
    build: {
      target: 'chrome114',
      outDir: join(app, 'out', 'renderer'),
      emptyOutDir: true,
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 2000,
    },
  });
}

/** A profile that outlives one start of the app. */
export const newProfile = () => mkdtempSync(join(tmpdir(), 'chairside-bench-'));
export const removeProfile = (profile) => rmSync(profile, { recursive: true, force: true });

/** Starts the app on a profile, lets the work ask the page, and ends it. */
export async function inApp(profile, work) {
  const { _electron } = fromRoot('@playwright/test');
  const electron = await _electron.launch({
    executablePath: process.env.ELECTRON_EXEC_PATH,
    args: [app, `--user-data-dir=${profile}`, '--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    env: { ...process.env, DBUS_SESSION_BUS_ADDRESS: 'disabled:' },
  });
  try {
    const page = await electron.firstWindow();
    page.on('console', (message) => message.type() === 'error' && console.error(message.text()));
    await page.waitForFunction(() => 'bench' in window);
    return await work((part, ...facts) => page.evaluate(([name, args]) => window.bench[name](...args), [part, facts]));
  } finally {
    await electron.close();
  }
}

/** The same on a profile of its own. */
export async function inNewApp(work) {
  const profile = newProfile();
  try {
    return await inApp(profile, (ask) => work(ask, profile));
  } finally {
    removeProfile(profile);
  }
}
