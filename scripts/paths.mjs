import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = resolve(fileURLToPath(new URL('..', import.meta.url)));
export const inRoot = (...parts) => join(root, ...parts);

/** Everything the scripts keep for later runs; npm ci removes it with the packages it describes. */
export const cache = (...parts) => inRoot('node_modules', '.cache', 'chairside', ...parts);
export const results = (...parts) => inRoot('test-results', ...parts);

export const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));
export const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');
export const makeFolder = (folder) => mkdirSync(folder, { recursive: true });
