// Who may import whom, in one table. What it does not allow is refused, and so is a file in a folder it does not place.
import boundaries from 'eslint-plugin-boundaries';

const renderer = 'src/renderer/src';
const place = (type, pattern, rest = {}) => ({ type, pattern, ...rest });

const elements = [
  place('kernel', 'src/shared/kernel'),
  // Due dates rest on nothing else of the domain, so that a rule can be read and proved alone.
  place('timescales', 'src/shared/domain/timescales'),
  place('domain', 'src/shared/domain'),
  place('ipc', 'src/shared/ipc'),
  place('main', 'src/main'),
  place('preload', 'src/preload'),
  place('feature', `${renderer}/features/*`, { capture: ['name'] }),
  place('worker', `${renderer}/workers`),
  ...['app', 'ui', 'store', 'vault', 'platform', 'theme', 'content'].map((type) => place(type, `${renderer}/${type}`)),
  place('resources', 'resources'),
];

// The one file that stands outside the folders: it starts the app.
const files = [{ pattern: `${renderer}/main.tsx`, category: 'entry', partialMatch: false }];

const allow = (from, ...to) => ({
  from: { element: { type: from } },
  allow: {
    to: { element: { types: { anyOf: to.flatMap((type) => (type === 'domain' ? [type, 'timescales'] : [type])) } } },
  },
});

const allowTypes = (from, ...to) => {
  const policy = allow(from, ...to);
  return { ...policy, allow: { ...policy.allow, dependency: { kind: 'type' } } };
};

const policies = [
  allow('timescales', 'kernel'),
  allow('domain', 'kernel', 'timescales'),
  allow('ipc', 'kernel', 'domain'),
  allow('main', 'kernel', 'domain', 'ipc', 'resources'),
  allow('preload', 'kernel', 'ipc'),
  allow('platform', 'kernel', 'ipc', 'preload'),
  allow('worker', 'kernel', 'domain', 'resources'),
  allow('vault', 'kernel', 'domain', 'platform', 'worker'),
  allow('store', 'kernel', 'domain', 'platform', 'vault', 'worker', 'resources'),
  // What main may answer is said in the contract's types; its schemas are for main alone.
  allowTypes('vault', 'ipc'),
  allowTypes('store', 'ipc'),
  allow('ui', 'kernel', 'domain', 'content'),
  allow('content', 'kernel', 'domain', 'ipc'),
  allow('feature', 'kernel', 'domain', 'ui', 'store', 'platform', 'content'),
  allow('app', 'kernel', 'domain', 'feature', 'ui', 'store', 'platform', 'theme', 'content', 'resources'),
  { ...allow('app', 'app', 'theme'), from: { file: { categories: { anyOf: ['entry'] } } } },
];

export const layers = {
  files: ['src/**/*.{ts,tsx}'],
  ignores: ['src/**/*.d.ts'],
  plugins: { boundaries },
  settings: {
    'import/resolver': { node: { extensions: ['.ts', '.tsx', '.json'] } },
    'boundaries/include': ['src/**/*', 'resources/**/*'],
    'boundaries/elements': elements,
    'boundaries/files': files,
  },
  rules: {
    'boundaries/no-unknown-files': 'error',
    'boundaries/dependencies': ['error', { default: 'disallow', policies }],
  },
};
