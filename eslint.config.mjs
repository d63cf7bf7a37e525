import comments from '@eslint-community/eslint-plugin-eslint-comments';
import compat from 'eslint-plugin-compat';
import node from 'eslint-plugin-n';
import reactHooks from 'eslint-plugin-react-hooks';
import unicorn from 'eslint-plugin-unicorn';
import { globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { layers } from './scripts/lint/layers.mjs';
import { refusedCode } from './scripts/lint/refused-code.mjs';
import { reservedPackages } from './scripts/lint/reserved-packages.mjs';

const typescript = ['src/**/*.{ts,tsx}', 'tests/**/*.{ts,tsx}', '*.config.{ts,mts}'];
const oldestNode = '>=18.15.0';

const named = (filename, files, ignores = []) => ({
  files,
  ignores,
  plugins: { unicorn },
  rules: { 'unicorn/filename-case': ['error', { ...filename, checkDirectories: false }] },
});

const plainCode = {
  files: ['**/*.{js,mjs,ts,mts,tsx}'],
  plugins: { '@eslint-community/eslint-comments': comments },
  linterOptions: { reportUnusedDisableDirectives: 'error' },
  rules: {
    '@eslint-community/eslint-comments/require-description': 'error',
    '@eslint-community/eslint-comments/no-unlimited-disable': 'error',
    complexity: ['error', 10],
    eqeqeq: 'error',
    'max-lines': ['error', 300],
    'max-lines-per-function': ['error', 60],
    'no-constant-condition': 'error',
    'no-control-regex': 'error',
    'no-empty': 'error',
    'no-fallthrough': 'error',
    'no-var': 'error',
    'object-shorthand': 'error',
    'prefer-const': 'error',
    'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } }],
  },
};

const typedCode = {
  files: typescript,
  extends: [tseslint.configs.strictTypeChecked],
  languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
  rules: {
    '@typescript-eslint/consistent-type-imports': 'error',
    '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
    // Spreading a string goes by code point, which is what a key or a file name is cut by.
    '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
    '@typescript-eslint/no-unsafe-type-assertion': 'error',
    '@typescript-eslint/no-unused-vars': [
      'error',
      { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
    ],
    '@typescript-eslint/prefer-readonly': 'error',
    '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    '@typescript-eslint/strict-boolean-expressions': [
      'error',
      { allowString: false, allowNumber: false, allowNullableObject: false },
    ],
    '@typescript-eslint/switch-exhaustiveness-check': [
      'error',
      { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: true },
    ],
  },
};

// Vite lowers syntax, not the names that a newer runtime brings; these two know which names the oldest runtime has.
const oldestRuntime = [
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { n: node },
    rules: { 'n/no-unsupported-features/es-builtins': ['error', { version: oldestNode }] },
  },
  {
    files: ['src/main/**/*.ts'],
    plugins: { n: node },
    rules: { 'n/no-unsupported-features/node-builtins': ['error', { version: oldestNode }] },
  },
  {
    files: ['src/renderer/**/*.{ts,tsx}'],
    plugins: { compat },
    settings: { targets: ['chrome 114'] },
    rules: { 'compat/compat': 'error' },
  },
];

const names = [
  named({ case: 'kebabCase' }, ['{src,scripts,tests}/**/*.{ts,mjs}'], ['tests/component/**']),
  named({ case: 'pascalCase' }, ['src/renderer/src/{ui,features}/**/*.tsx']),
  // Providers and the route table are .tsx without being a component, so here either case may be right.
  named({ cases: { kebabCase: true, pascalCase: true } }, [
    'src/renderer/src/{app,store,theme}/**/*.tsx',
    'src/renderer/src/main.tsx',
    'tests/**/*.tsx',
    'tests/component/**/*.ts',
  ]),
];

const tests = {
  files: ['tests/**/*.{ts,tsx}'],
  rules: {
    'max-lines-per-function': 'off',
    '@typescript-eslint/no-unsafe-type-assertion': 'off',
    '@typescript-eslint/restrict-template-expressions': 'off',
  },
};

export default tseslint.config(
  globalIgnores([
    'out/',
    'dist/',
    'coverage/',
    'test-results/',
    'journey-out/',
    'bench/',
    'tests/samples/',
    '**/*.d.ts',
  ]),
  { ...plainCode, languageOptions: { ecmaVersion: 2024, sourceType: 'module' } },
  typedCode,
  { files: ['src/**/*.{ts,tsx}'], rules: { 'no-console': 'error' } },
  { files: ['src/renderer/**/*.{ts,tsx}'], extends: [reactHooks.configs.flat.recommended] },
  layers,
  ...reservedPackages,
  ...refusedCode,
  ...oldestRuntime,
  ...names,
  tests,
  { files: ['*.config.{ts,mts,mjs}', '.size-limit.mjs'], rules: { 'no-restricted-exports': 'off' } },
);
