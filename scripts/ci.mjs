// What .ci/run calls: every stage in turn, then a table of them with their times and one line of counts.
import { existsSync, rmSync } from 'node:fs';
import { checks, runChecks } from './checks/checks.mjs';
import { honest, noCounts, summed } from './counts.mjs';
import { inRoot, readJson, results } from './paths.mjs';
import { runNpm } from './processes.mjs';

const notRun = /^.*\bnot run: .*$/gm;
const asCounts = (passed) => (passed ? { ...noCounts, passed: 1 } : { ...noCounts, failed: 1 });

/** Runs an npm script in full view; answers its code and every line that says a check was not run. */
async function script(args) {
  const { code, output } = await runNpm(args, { onOutput: () => undefined, env: { CI: '1', FORCE_COLOR: '0' } });
  return { code, left: output.match(notRun) ?? [] };
}

const testResults = () => (existsSync(results('summary.json')) ? readJson(results('summary.json')) : {});

async function tests(args) {
  rmSync(results('summary.json'), { force: true });
  const { code, left } = await script(['test', ...args]);
  return { counts: honest({ code, counts: summed(Object.values(testResults())) }), left };
}

async function one(args) {
  const { code, left } = await script(args);
  return { counts: asCounts(code === 0), left };
}

async function everyCheck() {
  const outcomes = await runChecks(checks);
  return outcomes.map(({ name, passed, seconds }) => ({ name, ...asCounts(passed), seconds, left: [] }));
}

const stages = [
  { name: 'npm test', work: () => tests([]) },
  { name: 'checks', work: everyCheck },
  { name: 'packaged app', work: () => tests(['--', 'package']) },
  { name: 'soak, short', work: () => one(['run', 'soak', '--', '--short']) },
  { name: 'bench, short', work: () => one(['run', 'bench', '--', '--short']) },
];

/** Runs a stage and answers its rows of the table: one, or one for each check. */
async function runStage({ name, work }) {
  console.log(`\n=== ${name}`);
  const startedAt = performance.now();
  const outcome = await work();
  if (Array.isArray(outcome)) return outcome;
  const { counts, left } = outcome;
  return [{ name, ...counts, left, seconds: (performance.now() - startedAt) / 1000 }];
}

function table(rows) {
  console.log(`\n${'stage'.padEnd(16)}${'passed'.padStart(8)}${'failed'.padStart(8)}${'seconds'.padStart(10)}`);
  for (const row of [...rows, { name: 'all', ...summed(rows), seconds: performance.now() / 1000 }]) {
    const cells = [String(row.passed).padStart(8), String(row.failed).padStart(8), row.seconds.toFixed(1).padStart(10)];
    console.log(`${row.name.padEnd(16)}${cells.join('')}`);
  }
}

const rows = [];
for (const stage of stages) {
  rows.push(...(await runStage(stage)));
  // Without the set-up that npm test does first, no other stage could say anything true.
  if (!existsSync(inRoot('node_modules', '.cache'))) break;
}

table(rows);
const left = rows.flatMap((row) => row.left);
for (const line of left) console.log(line.trim());
const { passed, failed } = summed(rows);
console.log(`${passed} passed, ${failed + left.length} failed`);
process.exitCode = failed + left.length === 0 ? 0 : 1;
