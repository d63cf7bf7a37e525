// Names every package in the lockfile whose licence is not one we have agreed to build on.
import { existsSync } from 'node:fs';
import { inRoot, readJson } from '../paths.mjs';

const allowed = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC-BY-3.0',
  'CC-BY-4.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'MPL-2.0',
  'PSF-2.0',
  'Python-2.0',
  'Unlicense',
  'WTFPL',
  'Zlib',
]);

/** True when an SPDX expression can be met with allowed licences alone: any side of OR, every side of AND. */
function isAllowed(expression) {
  const bare = expression.trim().replace(/^\((.*)\)$/, '$1');
  return bare
    .split(/\s+OR\s+/)
    .some((choice) => choice.split(/\s+AND\s+/).every((licence) => allowed.has(licence.replace(/[()]/g, '').trim())));
}

const licenceOf = (facts) =>
  typeof facts.license === 'string' ? facts.license : (facts.license?.type ?? facts.licenses?.[0]?.type);

function packages() {
  return Object.entries(readJson(process.argv[2] ?? inRoot('package-lock.json')).packages)
    .filter(([path, entry]) => path !== '' && entry.link !== true)
    .map(([path, entry]) => {
      const own = inRoot(path, 'package.json');
      const facts = existsSync(own) ? readJson(own) : entry;
      return {
        name: path.replace(/^.*node_modules\//, ''),
        version: entry.version,
        licence: licenceOf(facts) ?? 'none',
      };
    });
}

const all = packages();
const offenders = all.filter(({ licence }) => !isAllowed(licence));
console.log(`${all.length} packages, ${offenders.length} with a licence outside the list`);
for (const { name, version, licence } of offenders) console.log(`${name}@${version}: ${licence}`);
process.exitCode = offenders.length === 0 ? 0 : 1;
