import { existsSync, rmSync } from 'node:fs';
import { runtimeEnv } from './app.mjs';
import { noCounts } from './counts.mjs';
import { runOnDisplay } from './display.mjs';
import { makeFolder, readJson, results } from './paths.mjs';
import { tool } from './processes.mjs';

/** Runs one Playwright project in the real app; answers `{ code, counts }`. */
export async function runPlaywright(project, args, { runtime, env = {} }) {
  const file = results(`playwright-${project}.json`);
  makeFolder(results());
  rmSync(file, { force: true });
  const { code } = await runOnDisplay(
    process.execPath,
    [tool('@playwright/test', 'playwright'), 'test', ...args, '--project', project],
    { env: { ...runtimeEnv(runtime), ...env, PLAYWRIGHT_RESULTS: file } },
  );
  return { code, counts: counted(file) };
}

function counted(file) {
  if (!existsSync(file)) return noCounts;
  const { stats, errors = [] } = readJson(file);
  const failed = stats.unexpected + stats.flaky;
  // An error outside any test, such as a file that cannot be read, is counted where no test has failed for it.
  return { passed: stats.expected, failed: failed === 0 ? errors.length : failed, skipped: stats.skipped };
}
