import { afterAll, describe, expect, test } from 'vitest';
import { lintTree } from './lint-code';

const { refusals, remove } = lintTree();
afterAll(remove);

const renderer = 'src/renderer/src';
const layers = 'boundaries/dependencies';
const packages = '@typescript-eslint/no-restricted-imports';

describe('the table of layers', () => {
  test('lets a feature use the ui, the store and the kernel', async () => {
    const code = `
      import { other as inUi } from '../../ui/other';
      import { other as inStore } from '../../store/other';
      import { other as inKernel } from '../../../../shared/kernel/other';
      export const used = [inUi, inStore, inKernel];`;
    expect(await refusals(`${renderer}/features/caseload/sample.ts`, code)).toEqual([]);
  });

  test('refuses a feature that imports another feature', async () => {
    const code = `import { other } from '../meeting/other'; export const used = other;`;
    expect(await refusals(`${renderer}/features/caseload/sample.ts`, code)).toEqual([layers]);
  });

  test('lets the files of one feature import each other', async () => {
    const code = `import { other } from './parts/other'; export const used = other;`;
    expect(await refusals(`${renderer}/features/caseload/sample.ts`, code)).toEqual([]);
  });

  test('refuses a domain file that imports the platform', async () => {
    const code = `import { other } from '../../../renderer/src/platform/other'; export const used = other;`;
    expect(await refusals('src/shared/domain/reviews/sample.ts', code)).toContain(layers);
  });

  test('refuses a type that crosses a layer as it refuses a value', async () => {
    const code = `import type { Other } from '../meeting/other'; export type Used = Other;`;
    expect(await refusals(`${renderer}/features/caseload/sample.ts`, code)).toEqual([layers]);
  });

  test('refuses a feature that reaches into main', async () => {
    const code = `import { other } from '../../../../main/window/other'; export const used = other;`;
    expect(await refusals(`${renderer}/features/caseload/sample.ts`, code)).toEqual([layers]);
  });

  test('refuses a file in a folder that the table does not place', async () => {
    const code = `export const used = 1;`;
    expect(await refusals(`${renderer}/helpers/sample.ts`, code)).toEqual(['boundaries/no-unknown-files']);
    expect(await refusals('src/shared/common/sample.ts', code)).toEqual(['boundaries/no-unknown-files']);
  });

  test('lets the store and the vault name the types of the contract, but not use its schemas', async () => {
    const type = `import type { Other } from '../../../shared/ipc/other'; export type Used = Other;`;
    const value = `import { other } from '../../../shared/ipc/other'; export const used = other;`;
    for (const folder of ['store', 'vault']) {
      expect(await refusals(`${renderer}/${folder}/sample.ts`, type)).toEqual([]);
      expect(await refusals(`${renderer}/${folder}/sample.ts`, value)).toEqual([layers]);
    }
  });

  test('lets the entry file start the app and reach no further', async () => {
    const code = (folder: string): string => `import { other } from './${folder}/other'; export const used = other;`;
    expect(await refusals(`${renderer}/main.tsx`, code('app'))).toEqual([]);
    expect(await refusals(`${renderer}/main.tsx`, code('vault'))).toEqual([layers]);
  });

  test('keeps due dates apart from the rest of the domain', async () => {
    const code = `import { other } from '../children/other'; export const used = other;`;
    expect(await refusals('src/shared/domain/timescales/sample.ts', code)).toEqual([layers]);
    expect(await refusals('src/shared/domain/reviews/sample.ts', code)).toEqual([]);
  });

  test('lets the rest of the domain, and screens, use due dates', async () => {
    const inDomain = `import { other } from '../timescales/other'; export const used = other;`;
    expect(await refusals('src/shared/domain/children/sample.ts', inDomain)).toEqual([]);
    const inFeature = `import { other } from '../../../../shared/domain/timescales/other'; export const used = other;`;
    expect(await refusals(`${renderer}/features/caseload/sample.ts`, inFeature)).toEqual([]);
  });
});

describe('packages that belong to one place', () => {
  const importing = (name: string): string => `import { used } from '${name}'; export { used };`;

  test.each([
    ['electron', 'src/main/window/sample.ts', `${renderer}/store/sample.ts`],
    ['node:fs', 'src/main/vault/sample.ts', 'src/preload/sample.ts'],
    ['dexie', `${renderer}/vault/sample.ts`, `${renderer}/store/sample.ts`],
    ['docx', `${renderer}/workers/docx/sample.ts`, `${renderer}/features/check-answers/sample.ts`],
    ['@mantine/core', `${renderer}/ui/sample.ts`, `${renderer}/vault/sample.ts`],
  ])('%s is welcome in %s and refused in %s', async (name, welcome, refused) => {
    expect(await refusals(welcome, importing(name))).toEqual([]);
    expect(await refusals(refused, importing(name))).toEqual([packages]);
  });

  test('the core imports only what runs anywhere', async () => {
    expect(await refusals('src/shared/domain/reviews/sample.ts', importing('zod'))).toEqual([]);
    expect(await refusals('src/shared/domain/reviews/sample.ts', importing('react'))).toEqual([packages]);
  });
});
