// Packages with a power or a weight that belongs to one place: everywhere else their import is refused.
const renderer = 'src/renderer/src';

const reserved = [
  { group: ['electron', 'electron/*'], at: ['src/main', 'src/preload'], why: 'Electron belongs to main and preload.' },
  { group: ['node:*'], at: ['src/main'], why: 'Files and processes belong to main.' },
  { group: ['dexie'], at: [`${renderer}/vault`], why: 'The database belongs to the vault.' },
  { group: ['docx'], at: [`${renderer}/workers`], why: 'Word files are rendered in a worker.' },
  { group: ['papaparse'], at: [`${renderer}/workers`], why: 'Returns are parsed in a worker.' },
  {
    group: ['react', 'react/*', 'react-dom', 'react-dom/*', '@mantine/*', '@tiptap/*', '@tanstack/*'],
    at: [...['app', 'features', 'ui', 'theme'].map((folder) => `${renderer}/${folder}`), `${renderer}/main.tsx`],
    also: [`${renderer}/store`],
    why: 'Screens belong to app, features, ui and theme (the store offers React its hooks).',
  },
];

const rule = (entries) => ({
  '@typescript-eslint/no-restricted-imports': [
    'error',
    { patterns: entries.map(({ group, why }) => ({ group, message: why })) },
  ],
});

const placesOf = ({ at, also = [] }) => [...at, ...also];
const globs = (place) => (place.endsWith('.tsx') ? [place] : [`${place}/**/*.{ts,tsx}`]);

/** One config for everywhere, then one for each place that lifts what the place may have. */
export const reservedPackages = [
  { files: ['src/**/*.{ts,tsx}'], rules: rule(reserved) },
  ...[...new Set(reserved.flatMap(placesOf))].map((place) => ({
    files: globs(place),
    rules: rule(reserved.filter((entry) => !placesOf(entry).includes(place))),
  })),
  {
    // The core runs in all three processes, so it may lean only on what runs anywhere.
    files: ['src/shared/**/*.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^(?!\\.{1,2}/|zod$|temporal-polyfill$)',
              message: 'The core imports only zod and temporal-polyfill.',
            },
          ],
        },
      ],
    },
  },
];
