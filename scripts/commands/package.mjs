import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { noCounts } from '../counts.mjs';
import { inRoot } from '../paths.mjs';
import { runPlaywright } from '../playwright.mjs';
import { runTool, Stop } from '../processes.mjs';

/** Where the app is left on Linux. */
const packagedFolder = inRoot('dist', 'linux-unpacked');

function versionOf(folder) {
  const file = join(folder, 'version');
  if (!existsSync(file)) throw new Stop(`${folder} does not say which Electron it is: it has no file named version.`);
  return readFileSync(file, 'utf8').trim().replace(/^v/, '');
}

/** Packs the built app with the runtime found into dist/, as a folder; only the official runtime makes the product. */
export async function packageApp(args, { runtime }) {
  const folder = dirname(runtime.path);
  const { code } = await runTool(
    'electron-builder',
    ['--dir', '--config', 'electron-builder.config.mjs', '--publish', 'never', ...args],
    {
      env: {
        PACKAGE_RUNTIME: folder,
        PACKAGE_RUNTIME_VERSION: versionOf(folder),
        PACKAGE_FOR_PEOPLE: runtime.kind === 'official' ? '1' : '0',
      },
    },
  );
  if (code === 0 && runtime.kind !== 'official') {
    console.log(`\npackage: made with ${runtime.words}, so it is a test package and not for people.`);
  }
  return code;
}

/** Packs the app, then starts what was packed as a person would; answers `{ code, counts }`. */
export async function packagedAppTests(args, { runtime }) {
  const code = await packageApp([], { runtime });
  if (code !== 0) return { code, counts: noCounts };
  return runPlaywright('package', args, { runtime, env: { PACKAGED_APP: packagedFolder } });
}
