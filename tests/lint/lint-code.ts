import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

const root = fileURLToPath(new URL('../..', import.meta.url));

// The table judges an import only when what it names is there, so each of these stands in a scratch tree.
const imported = [
  'src/shared/kernel/other.ts',
  'src/shared/domain/children/other.ts',
  'src/shared/domain/timescales/other.ts',
  'src/shared/ipc/other.ts',
  'src/main/window/other.ts',
  'src/preload/other.ts',
  'src/renderer/src/features/meeting/other.ts',
  'src/renderer/src/features/caseload/parts/other.ts',
  ...['app', 'ui', 'store', 'vault', 'workers', 'platform', 'theme', 'content'].map(
    (folder) => `src/renderer/src/${folder}/other.ts`,
  ),
];

export type LintTree = {
  /** The names of the rules that refuse a file with this text at this path. */
  readonly refusals: (filePath: string, code: string) => Promise<readonly string[]>;
  readonly remove: () => void;
};

/** A scratch tree of our folders under the project's own lint configuration, less the rules that need types. */
export function lintTree(): LintTree {
  const folder = mkdtempSync(join(tmpdir(), 'chairside-lint-'));
  for (const file of imported) {
    mkdirSync(join(folder, dirname(file)), { recursive: true });
    writeFileSync(join(folder, file), 'export const other = 1;\nexport type Other = string;\n');
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  const eslint = new ESLint({
    cwd: folder,
    overrideConfigFile: join(root, 'eslint.config.mjs'),
    overrideConfig: [tseslint.configs.disableTypeChecked, { settings: { 'boundaries/root-path': folder } }],
  });
  return {
    refusals: async (filePath, code) => {
      const results = await eslint.lintText(code, { filePath: join(folder, filePath) });
      return results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => ruleId ?? message));
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}
