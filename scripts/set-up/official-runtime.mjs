import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cache, inRoot, makeFolder, readJson } from '../paths.mjs';
import { run } from '../processes.mjs';
import { saying } from './steps.mjs';

const seconds = (count) => count * 1000;
const week = 7 * 24 * 60 * 60 * 1000;
const electronFolder = (...parts) => inRoot('node_modules', 'electron', ...parts);
const version = () => readJson(electronFolder('package.json')).version;
const failureNote = () => cache('electron-download.json');

const mirror = () =>
  process.env['ELECTRON_MIRROR'] ??
  process.env['npm_config_electron_mirror'] ??
  'https://github.com/electron/electron/releases/download/';

/** The executable that electron's own install script has put in its package, if it has. */
export function installedRuntime() {
  const pathFile = electronFolder('path.txt');
  if (!existsSync(pathFile)) return undefined;
  const path = electronFolder('dist', readFileSync(pathFile, 'utf8').trim());
  return existsSync(path) ? path : undefined;
}

function failedLately() {
  if (!existsSync(failureNote())) return false;
  const note = readJson(failureNote());
  return note.mirror === mirror() && note.version === version() && Date.now() - note.at < week;
}

function rememberFailure() {
  makeFolder(cache());
  writeFileSync(failureNote(), JSON.stringify({ mirror: mirror(), version: version(), at: Date.now() }));
}

/** Asks the download site for its small list of hashes: an unreachable site is known within eight seconds. */
async function reachable() {
  try {
    const answer = await fetch(`${mirror()}v${version()}/SHASUMS256.txt`, { signal: AbortSignal.timeout(seconds(8)) });
    await answer.body?.cancel();
    return answer.ok;
  } catch {
    // Whatever stopped it (no name, no route, a refused certificate), the answer is the same: not from there.
    return false;
  }
}

/** Lets electron fetch its own runtime; answers its path, or nothing when the site is out of reach. */
export async function officialRuntime() {
  if (failedLately()) return undefined;
  // A mirror with a folder layout of its own, or a proxy, is known to electron's script only: it gets 20 seconds.
  const special =
    process.env['ELECTRON_CUSTOM_DIR'] !== undefined || process.env['ELECTRON_GET_USE_PROXY'] !== undefined;
  saying('runtime', `asking ${new URL(mirror()).host} for Electron ${version()}`);
  if (special || (await reachable())) {
    const timeout = seconds(special ? 20 : 300);
    await run(process.execPath, [electronFolder('install.js')], { show: false, timeout });
    const path = installedRuntime();
    if (path !== undefined) return path;
  }
  rememberFailure();
  return undefined;
}
