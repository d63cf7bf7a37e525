import { inRoot } from '../paths.mjs';
import { run, runTool, Stop } from '../processes.mjs';
import { setUpBuild } from '../set-up/build.mjs';

const own = (script) => (options) => run(process.execPath, [inRoot('scripts', 'checks', script)], options);

async function bundleSizes(options) {
  await setUpBuild();
  return runTool('size-limit', [], options);
}

/** Everything `check` looks at, in order: a name, what it is about and how to run it. Each answers `{ code, output }`. */
export const checks = [
  { name: 'types', work: (options) => runTool('typescript', ['-b'], options, 'tsc') },
  { name: 'lint', slow: true, work: (options) => runTool('eslint', ['.', '--max-warnings', '0'], options) },
  { name: 'format', work: (options) => runTool('prettier', ['--check', '--log-level', 'warn', '.'], options) },
  { name: 'unused code', work: (options) => runTool('knip', ['--no-progress'], options) },
  { name: 'import cycles', work: (options) => runTool('dependency-cruiser', ['src'], options, 'depcruise') },
  { name: 'bundle sizes', work: bundleSizes },
  { name: 'file lengths', work: own('file-length.mjs') },
  { name: 'licences', work: own('licences.mjs') },
];

function stopped(error) {
  if (!(error instanceof Stop)) throw error;
  return { code: error.code, output: error.message };
}

// What a check says is shown only when it fails.
async function runCheck({ name, work }) {
  const startedAt = performance.now();
  const { code, output } = await work({ show: false }).catch(stopped);
  const passed = code === 0;
  const seconds = (performance.now() - startedAt) / 1000;
  if (!passed) console.log(`\n${output.trimEnd()}\n`);
  console.log(`check: ${name.padEnd(15)} ${passed ? 'passed' : 'FAILED'} (${seconds.toFixed(1)} s)`);
  return { name, passed, seconds };
}

async function inTurn(some) {
  const outcomes = [];
  for (const check of some) outcomes.push(await runCheck(check));
  return outcomes;
}

/** Runs the checks given, the slow one beside the quick ones; answers `{ name, passed, seconds }` for each. */
export async function runChecks(some) {
  const lanes = [some.filter(({ slow }) => slow === true), some.filter(({ slow }) => slow !== true)];
  return (await Promise.all(lanes.map(inTurn))).flat();
}
