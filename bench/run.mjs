import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildApp } from './app.mjs';
import { dates } from './scenarios/dates.mjs';
import { growth } from './scenarios/growth.mjs';
import { keeping } from './scenarios/keeping.mjs';
import { live } from './scenarios/live.mjs';
import { loadBesidePeers } from './scenarios/load.mjs';
import { saving } from './scenarios/saving.mjs';
import { search } from './scenarios/search.mjs';
import { judged, printTable } from './table.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const sample = ['header', 'episodes', 'reviews'].map((name) => ({
  name: `${name}.csv`,
  text: readFileSync(join(here, '..', 'tests', 'samples', 'ssda903', `${name}.csv`), 'utf8'),
}));

const short = process.argv.includes('--short');
const wanted = process.argv.slice(2).filter((each) => !each.startsWith('--'));
const scenarios = {
  load: () => loadBesidePeers({ rounds: short ? 3 : 9, withPeers: !short }),
  saving: () => saving({ times: short ? 60 : 300 }),
  keeping: () => keeping({ rounds: short ? 2 : 7 }),
  live: () => live({ times: short ? 30 : 200 }),
  search: () => search({ rounds: short ? 5 : 30 }),
  dates: () => dates({ sample, counts: [700, 2675], rounds: short ? 2 : 5 }),
  growth: () => growth({ sample, counts: short ? [70, 2675] : [70, 700, 2675], rounds: short ? 2 : 5 }),
};

await buildApp({ peers: !short });
const results = [];
for (const [name, scenario] of Object.entries(scenarios)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const startedAt = performance.now();
  results.push(...(await scenario()).map(judged));
  console.log(`bench: ${name} (${((performance.now() - startedAt) / 1000).toFixed(0)} s)`);
}
mkdirSync(join(here, 'results'), { recursive: true });
writeFileSync(join(here, 'results', 'latest.json'), `${JSON.stringify({ results }, null, 2)}\n`);
printTable(results);
