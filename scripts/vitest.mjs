import { existsSync, rmSync } from 'node:fs';
import { noCounts } from './counts.mjs';
import { runtimeEnv } from './app.mjs';
import { runOnDisplay } from './display.mjs';
import { makeFolder, readJson, results } from './paths.mjs';
import { runTool, tool } from './processes.mjs';

function prepared(name, args) {
  const file = results(`${name}.json`);
  makeFolder(results());
  rmSync(file, { force: true });
  return { file, words: ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`, ...args] };
}

/** Runs the tests that need no app; answers `{ code, counts }`. */
export async function runVitest(args) {
  const { file, words } = prepared('vitest', ['--project', 'unit', '--project', 'component', ...args]);
  const { code } = await runTool('vitest', words);
  return { code, counts: counted(file) };
}

/** Runs the tests that watch the app from outside, as a stranger would; answers `{ code, counts }`. */
export async function runPromises(args, { runtime }) {
  const { file, words } = prepared('promises', ['--project', 'promises', ...args]);
  const { code } = await runOnDisplay(process.execPath, [tool('vitest'), ...words], { env: runtimeEnv(runtime) });
  return { code, counts: counted(file) };
}

function counted(file) {
  if (!existsSync(file)) return noCounts;
  const { numPassedTests, numFailedTests, numPendingTests, testResults } = readJson(file);
  // A file that fails before its first test has no test to count, so it counts as one failure itself.
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return { passed: numPassedTests, failed: numFailedTests + broken.length, skipped: numPendingTests };
}
