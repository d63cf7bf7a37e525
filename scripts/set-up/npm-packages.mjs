import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cache, inRoot, makeFolder, readJson, sha256 } from '../paths.mjs';
import { runNpm, Stop } from '../processes.mjs';
import { saying } from './steps.mjs';

const stamp = () => cache('packages.stamp');
const lockHash = () => sha256(readFileSync(inRoot('package-lock.json')));

/** True when what npm last put in node_modules is what the lockfile asks for, package by package. */
function inStepWithLockfile() {
  const installed = inRoot('node_modules', '.package-lock.json');
  if (!existsSync(installed)) return false;
  const have = readJson(installed).packages;
  const wanted = Object.entries(readJson(inRoot('package-lock.json')).packages).filter(([path]) => path !== '');
  return wanted.every(([path, entry]) => {
    if (have[path] === undefined) return entry.optional === true || entry.peer === true;
    return have[path].version === entry.version && have[path].integrity === entry.integrity;
  });
}

function remember() {
  makeFolder(cache());
  writeFileSync(stamp(), lockHash());
}

/** Installs the packages of the lockfile when they are not the ones that stand; answers what it did. */
export async function setUpNpmPackages() {
  if (existsSync(stamp()) && readFileSync(stamp(), 'utf8') === lockHash()) return 'nothing to do';
  if (inStepWithLockfile()) {
    remember();
    return 'already those of the lockfile';
  }
  saying('npm packages', 'installing from the lockfile');
  // Everything the build needs is a development dependency, so NODE_ENV=production must not leave them out.
  const { code } = await runNpm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']);
  if (code !== 0) throw new Stop('npm ci failed: see its message above.', code);
  remember();
  return 'installed';
}
