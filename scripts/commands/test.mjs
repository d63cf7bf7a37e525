import { rmSync, writeFileSync } from 'node:fs';
import { countWords, honest, summed } from '../counts.mjs';
import { makeFolder, results } from '../paths.mjs';
import { runPlaywright } from '../playwright.mjs';
import { runPromises, runVitest } from '../vitest.mjs';
import { packagedAppTests } from './package.mjs';

const parts = {
  unit: (args) => runVitest(args),
  e2e: (args, context) => runPlaywright('e2e', args, context),
  leaks: (args, context) => runPlaywright('leaks', args, context),
  promises: runPromises,
  // Packs the app first, so it runs only when asked for by name.
  package: packagedAppTests,
};
const usual = ['unit', 'e2e', 'leaks', 'promises'];

const chosen = ([first, ...rest]) =>
  Object.hasOwn(parts, first ?? '')
    ? { names: [first], args: rest }
    : { names: usual, args: [first, ...rest].filter(Boolean) };

/** `npm test` runs the usual parts; `npm test -- unit FILTER` or `npm test -- e2e FILTER` runs one, narrowed. */
export async function test(words, { runtime }) {
  const { names, args } = chosen(words);
  const summary = {};
  let worst = 0;
  makeFolder(results());
  rmSync(results('summary.json'), { force: true });
  for (const name of names) {
    const startedAt = performance.now();
    const outcome = await parts[name](args, { runtime });
    summary[name] = { ...honest(outcome), seconds: Math.round((performance.now() - startedAt) / 1000) };
    worst ||= outcome.code;
  }
  writeFileSync(results('summary.json'), `${JSON.stringify(summary, null, 2)}\n`);
  console.log('');
  for (const [name, counts] of Object.entries(summary)) {
    console.log(`tests: ${name.padEnd(8)} ${countWords(counts)} (${counts.seconds} s)`);
  }
  const total = summed(Object.values(summary));
  console.log(`tests: ${countWords(total)}`);
  return worst || Number(total.failed > 0);
}
