import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { autosave, dates, growth, load } from './scenarios.mjs';
import { printTable } from './table.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..');
const fromRoot = createRequire(join(root, 'package.json'));
const app = join(here, 'node_modules', '.cache', 'app');

/** The product's own main and preload, with the benchmarks' page in place of its screens. */
async function buildApp() {
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
    worker: { format: 'es' },
    build: {
      target: 'chrome114',
      outDir: join(app, 'out', 'renderer'),
      emptyOutDir: true,
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
    },
  });
}

/** Runs one scenario in an app of its own, on a profile of its own. */
async function inApp(scenario) {
  const { _electron } = fromRoot('@playwright/test');
  const userData = mkdtempSync(join(tmpdir(), 'chairside-bench-'));
  const electron = await _electron.launch({
    executablePath: process.env.ELECTRON_EXEC_PATH,
    args: [app, `--user-data-dir=${userData}`, '--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    env: { ...process.env, DBUS_SESSION_BUS_ADDRESS: 'disabled:' },
  });
  try {
    const page = await electron.firstWindow();
    page.on('console', (message) => message.type() === 'error' && console.error(message.text()));
    await page.waitForFunction(() => 'bench' in window);
    const ask = (part, ...facts) => page.evaluate(([name, args]) => window.bench[name](...args), [part, facts]);
    return await scenario(ask, { userData });
  } finally {
    await electron.close();
    rmSync(userData, { recursive: true, force: true });
  }
}

const sample = ['header', 'episodes', 'reviews'].map((name) => ({
  name: `${name}.csv`,
  text: readFileSync(join(root, 'tests', 'samples', 'ssda903', `${name}.csv`), 'utf8'),
}));

const short = process.argv.includes('--short');
await buildApp();
const results = [
  ...(await inApp(load({ rounds: short ? 3 : 7 }))),
  ...(await inApp(autosave({ times: short ? 60 : 300 }))),
  ...(await inApp(dates({ sample, counts: [700, 2675], rounds: short ? 2 : 5 }))),
  ...(await growth({ inApp, sample, counts: [70, 700, 2675], rounds: short ? 2 : 5 })),
];
mkdirSync(join(here, 'results'), { recursive: true });
writeFileSync(join(here, 'results', 'latest.json'), `${JSON.stringify({ results }, null, 2)}\n`);
printTable(results);
