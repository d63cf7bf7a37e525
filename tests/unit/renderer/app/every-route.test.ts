import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { gatePaths, routePaths } from '../../../../src/renderer/src/app/route-paths';
import { pageObjects } from '../../../e2e/pages/all-pages';

const routes = Object.keys({ ...routePaths, ...gatePaths });
const folder = new URL('../../../e2e/', import.meta.url);

/** The words of every test in the real app, and of the steps they share. */
const words = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.startsWith('pages'))
  .map((name) => readFileSync(new URL(name, folder), 'utf8'))
  .join('\n');

describe('Every page of the app', () => {
  it('has a page object, and no page object is of a page that is gone', () => {
    expect(Object.keys(pageObjects).sort()).toEqual([...routes].sort());
  });

  it.each(Object.entries(pageObjects))(
    '%s is looked at as it opens: axe, title, sideways scrolling, picture',
    (_, open) => {
      expect(open.toString()).toMatch(/\barrive\)?\(page, /u);
    },
  );

  it.each(Object.entries(pageObjects))('%s is opened in the real app by a test', (_, { name }) => {
    expect(words.includes(`${name}(`)).toBe(true);
  });
});
