import { extname, join, normalize, sep } from 'node:path';
import { ownPage } from './page-address';

const types: ReadonlyMap<string, string> = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.woff2', 'font/woff2'],
  ['.wasm', 'application/wasm'],
]);

export type ServedFile = { readonly path: string; readonly type: string };

/** The file below `root` that an address of ours stands for; undefined when it leads elsewhere or is of another kind. */
export function servedFile(address: string, root: string): ServedFile | undefined {
  const { host, pathname } = new URL(address);
  if (host !== new URL(ownPage).host) return undefined;
  let wanted: string;
  try {
    wanted = decodeURIComponent(pathname);
  } catch {
    // A stray % names no file.
    return undefined;
  }
  if (wanted.includes('\0')) return undefined;
  const path = normalize(join(root, wanted));
  const type = types.get(extname(path));
  return path.startsWith(root + sep) && type !== undefined ? { path, type } : undefined;
}
