import { existsSync } from 'node:fs';
import { Stop } from '../processes.mjs';
import { installedRuntime, officialRuntime } from './official-runtime.mjs';
import { standIn, standInPath, standInRuntime, standInServes } from './stand-in-runtime.mjs';

/**
 * Finds the Electron to run the app with: `{ path, kind, words }`. In order: the one named in ELECTRON_EXEC_PATH, the
 * one in node_modules/electron/dist, the official download, the stand-in that the npm registry holds.
 */
export async function findRuntime() {
  const named = process.env['ELECTRON_EXEC_PATH'] ?? '';
  if (named !== '') {
    if (!existsSync(named)) throw new Stop(`ELECTRON_EXEC_PATH names ${named}, which is not there.`);
    return { path: named, kind: 'named', words: `the one named in ELECTRON_EXEC_PATH: ${named}` };
  }
  const installed = installedRuntime();
  if (installed !== undefined) return { path: installed, kind: 'official', words: 'the official Electron' };
  const standInWords = `Electron ${standIn.version} from the npm registry (for development and tests only)`;
  if (existsSync(standInPath)) return { path: standInPath, kind: 'stand-in', words: standInWords };
  const official = await officialRuntime();
  if (official !== undefined) return { path: official, kind: 'official', words: 'the official Electron, downloaded' };
  if (!standInServes()) {
    throw new Stop(
      'The Electron runtime could not be downloaded. Set ELECTRON_MIRROR to a mirror that can be reached, ' +
        'or ELECTRON_EXEC_PATH to an Electron executable on this computer, then try again.',
    );
  }
  return { path: await standInRuntime(), kind: 'stand-in', words: standInWords };
}
