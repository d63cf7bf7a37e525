import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { servedFile } from '../../../../src/main/window/served-file';

const root = '/opt/chairside/renderer';

describe('the files that a page can ask for', () => {
  it('are those of the built page, each as its own kind', () => {
    expect(servedFile('app://local/index.html', root)).toEqual({
      path: join(root, 'index.html'),
      type: 'text/html; charset=utf-8',
    });
    expect(servedFile('app://local/assets/worker.js?v=1', root)?.path).toBe(join(root, 'assets', 'worker.js'));
  });

  it.each([
    'app://local/..%2f..%2f..%2fetc%2fpasswd.html',
    'app://local/..%2frenderer-old/index.html',
    'app://local/assets/..%2f..%2f..%2fvault%2fvault.html',
    'app://elsewhere/index.html',
    'app://local/index.html%00.png',
    'app://local/%',
    'app://local/',
    'app://local/assets/data.json',
    'app://local/assets/app.js.map',
  ])('are never others: %s', (address) => {
    expect(servedFile(address, root)).toBeUndefined();
  });

  it('stand below the page’s folder whatever is asked for', () => {
    fc.assert(
      fc.property(fc.webPath(), fc.array(fc.constantFrom('..', '%2e%2e', '%2f', '%5c', '.', 'a')), (path, steps) => {
        const file = servedFile(`app://local${path}/${steps.join('/')}/x.html`, root);
        expect(file === undefined || file.path.startsWith(`${root}/`)).toBe(true);
      }),
    );
  });
});
