// What code may not say, by place. Each entry's message tells the reader what to do instead.
const everywhere = [
  [
    'TSEnumDeclaration',
    'Use an `as const` object or a union of strings: an enum exists at run time and hides its values.',
  ],
  [
    ':matches(Program, ExportNamedDeclaration) > TSInterfaceDeclaration:not(:has(TSMethodSignature))',
    'Use `type`: an interface is for a port, whose members are methods.',
  ],
];

const core = [
  ["NewExpression[callee.name='Date'][arguments.length=0]", 'Take a Clock: the core never asks what time it is.'],
  ["MemberExpression[object.name='Date'][property.name='now']", 'Take a Clock: the core never asks what time it is.'],
  [
    "MemberExpression[object.name='Temporal'][property.name='Now']",
    'Take a Clock: the core never asks what time it is.',
  ],
  ["MemberExpression[object.name='Math'][property.name='random']", 'Take a Random: chance is passed in.'],
];

const screens = [
  ['JSXAttribute[name.name=/^(required|withAsterisk)$/]', 'Say "(optional)" in words; Mantine would draw an asterisk.'],
  ["JSXAttribute[name.name='placeholder']", 'Use a label or a hint: a placeholder vanishes when it is needed.'],
  ["JSXAttribute[name.name='type'] > Literal[value='file']", 'Ask main to open the file dialogue.'],
  ["JSXAttribute[name.name='dangerouslySetInnerHTML']", 'Render values, never markup.'],
  ["MemberExpression[object.name='URL'][property.name='createObjectURL']", 'Case data never gets an address.'],
];

const main = [
  [
    'Identifier[name=/^(addRecentDocument|setJumpList|setUserTasks|crashReporter)$/]',
    'The system keeps no list of documents and no picture of our memory: a name or a word of a case would be in it.',
  ],
];

const bridge = [
  [
    "MemberExpression[object.name=/^(window|globalThis)$/][property.name='desktop']",
    'Import it from platform/: only that folder touches the bridge.',
  ],
];

const syntax = (...lists) => ({
  'no-restricted-syntax': ['error', ...lists.flat().map(([selector, message]) => ({ selector, message }))],
});

const refusedGlobals = (names, message) => ({
  'no-restricted-globals': ['error', ...names.map((name) => ({ name, message }))],
  'no-restricted-properties': [
    'error',
    ...names.flatMap((property) => ['window', 'globalThis', 'self'].map((object) => ({ object, property, message }))),
  ],
});

export const refusedCode = [
  { files: ['**/*.{ts,tsx}'], rules: syntax(everywhere) },
  { files: ['src/shared/**/*.ts'], rules: syntax(everywhere, core) },
  {
    files: ['src/shared/domain/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', { name: 'Date', message: 'A day is a LocalDate; a moment is an Instant.' }],
    },
  },
  { files: ['src/main/**/*.ts'], rules: syntax(everywhere, main) },
  {
    files: ['src/renderer/**/*.{ts,tsx}'],
    rules: {
      ...syntax(everywhere, screens, bridge),
      ...refusedGlobals(
        ['localStorage', 'sessionStorage', 'Blob', 'File', 'fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'],
        'Case data is kept by the vault and moves over IPC, never through the browser or a network.',
      ),
    },
  },
  { files: ['src/renderer/src/platform/**/*.ts'], rules: syntax(everywhere, screens) },
];
