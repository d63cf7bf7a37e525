import { existsSync, rmSync } from 'node:fs';
import { noCounts } from './counts.mjs';
import { makeFolder, readJson, results } from './paths.mjs';
import { runTool } from './processes.mjs';

/** Runs the tests that need no app; answers `{ code, counts }`. */
export async function runVitest(args) {
  const file = results('vitest.json');
  makeFolder(results());
  rmSync(file, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { code } = await runTool('vitest', ['run', ...reporters, ...args]);
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
