import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { inRoot } from '../paths.mjs';

const assets = (...parts) => inRoot('out', 'renderer', 'assets', ...parts);
const read = (name) => readFileSync(assets(name), 'utf8');

/** The built files that one loads before it runs: what it imports outright, and what that imports in turn. */
function withImports(name, seen = new Set()) {
  if (seen.has(name)) return seen;
  seen.add(name);
  if (!name.endsWith('.js')) return seen;
  for (const [, imported] of read(name).matchAll(/(?:from|import)\s*["']\.\/([^"']+)["']/g))
    withImports(imported, seen);
  return seen;
}

const firstPage = () => {
  const page = readFileSync(inRoot('out', 'renderer', 'index.html'), 'utf8');
  return [...page.matchAll(/assets\/([^"']+)/g)].map(([, name]) => name);
};

const chunk = (screen) => readdirSync(assets()).filter((name) => name.startsWith(`${screen}-`) && name.endsWith('.js'));

const ofKind = (names, ending) =>
  [...new Set(names.flatMap((name) => [...withImports(name)]))]
    .filter((name) => name.endsWith(ending))
    .map((name) => assets(name));

/** The scripts that show the first page, then those that show the screens named as well. */
export const scriptsFor = (...screens) =>
  existsSync(assets()) ? ofKind([...firstPage(), ...screens.flatMap(chunk)], '.js') : [];

/** What a screen adds to those that are there already. */
export const scriptsMoreFor = (screen, ...before) => {
  const there = new Set(scriptsFor(...before));
  return scriptsFor(...before, screen).filter((file) => !there.has(file));
};
