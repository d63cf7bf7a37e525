import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { cache, inRoot, makeFolder, root, sha256 } from '../paths.mjs';
import { runTool, Stop } from '../processes.mjs';
import { saying } from './steps.mjs';

const sources = ['src', 'resources', 'electron.vite.config.ts', 'package.json', 'package-lock.json', 'tsconfig.json'];
const products = ['out/main/index.js', 'out/preload/index.js', 'out/renderer/index.html'];

function listed(path) {
  if (!existsSync(path)) return [];
  const facts = statSync(path);
  if (!facts.isDirectory()) return [`${relative(root, path)} ${facts.size} ${facts.mtimeMs}`];
  return readdirSync(path)
    .sort()
    .flatMap((name) => listed(join(path, name)));
}

/** Says which sources the last build was made from. */
export const buildStamp = () => cache('build.stamp');

const sourcesHash = () => sha256(sources.flatMap((source) => listed(inRoot(source))).join('\n'));

/** Builds main, preload and renderer into out/ when a source is newer than the last build. */
export async function setUpBuild() {
  const stamp = buildStamp();
  const hash = sourcesHash();
  const standing = products.every((product) => existsSync(inRoot(product)));
  if (standing && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return 'nothing to do';
  saying('build', 'building main, preload and renderer');
  const { code, output } = await runTool('electron-vite', ['build'], { show: false, env: { NODE_ENV: 'production' } });
  if (code !== 0) throw new Stop(`${output}\nThe build failed.`, code);
  makeFolder(cache());
  writeFileSync(stamp, hash);
  return 'built';
}
