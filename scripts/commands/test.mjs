import { writeFileSync } from 'node:fs';
import { countWords, honest, summed } from '../counts.mjs';
import { results } from '../paths.mjs';
import { runPlaywright } from '../playwright.mjs';
import { runVitest } from '../vitest.mjs';

const parts = {
  unit: (args) => runVitest(args),
  e2e: (args, context) => runPlaywright('e2e', args, context),
};

const chosen = ([first, ...rest]) =>
  first in parts
    ? { names: [first], args: rest }
    : { names: Object.keys(parts), args: [first, ...rest].filter(Boolean) };

/** `npm test` runs every part; `npm test -- unit FILTER` or `npm test -- e2e FILTER` runs one, narrowed. */
export async function test(words, { runtime }) {
  const { names, args } = chosen(words);
  const summary = {};
  let worst = 0;
  for (const name of names) {
    const startedAt = performance.now();
    const outcome = await parts[name](args, { runtime });
    summary[name] = { ...honest(outcome), seconds: Math.round((performance.now() - startedAt) / 1000) };
    worst ||= outcome.code;
  }
  writeFileSync(results('summary.json'), `${JSON.stringify(summary, null, 2)}\n`);
  console.log('');
  for (const [name, counts] of Object.entries(summary)) {
    console.log(`tests: ${name.padEnd(5)} ${countWords(counts)} (${counts.seconds} s)`);
  }
  const total = summed(Object.values(summary));
  console.log(`tests: ${countWords(total)}`);
  return worst || Number(total.failed > 0);
}
