import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runtimeEnv } from '../app.mjs';
import { runOnDisplay } from '../display.mjs';
import { inRoot, makeFolder, sha256 } from '../paths.mjs';
import { runNpm, Stop } from '../processes.mjs';

const bench = (...parts) => inRoot('bench', ...parts);

async function installPeers() {
  const stamp = bench('peers', 'node_modules', '.cache', 'packages.stamp');
  const hash = sha256(readFileSync(bench('peers', 'package-lock.json')));
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return;
  console.log('bench: installing the packages it measures beside ours …');
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const { code } = await runNpm(['ci', ...quiet], { cwd: bench('peers') });
  if (code !== 0) throw new Stop('npm ci failed in bench/peers: see its message above.', code);
  makeFolder(join(stamp, '..'));
  writeFileSync(stamp, hash);
}

/** Measures the app beside its peers, in a package of its own so that nobody else has to install them; the short form does without. */
export async function benchmarks(args, { runtime }) {
  if (!args.includes('--short')) await installPeers();
  const { code } = await runOnDisplay(process.execPath, [bench('run.mjs'), ...args], {
    cwd: bench(),
    env: runtimeEnv(runtime),
  });
  return code;
}
