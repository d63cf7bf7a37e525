import { describe, expect, it } from 'vitest';
import { pageAddress } from '../../../../src/main/window/page-address';

describe('whose calls main hears', () => {
  it('are those of our own page', () => {
    const page = pageAddress(undefined);
    expect(page.isOurs(page.url)).toBe(true);
    expect(page.isOurs('app://local/index.html#/unlock')).toBe(true);
  });

  it.each([
    'app://other/index.html',
    'http://local/index.html',
    'file:///index.html',
    'about:blank',
    '',
    'app://local.example/',
  ])('are nobody else’s: %s', (url) => {
    expect(pageAddress(undefined).isOurs(url)).toBe(false);
  });

  it('are the development server’s only where there is one', () => {
    expect(pageAddress('http://localhost:5173').isOurs('http://localhost:5173/src/main.tsx')).toBe(true);
    expect(pageAddress('http://localhost:5173').isOurs('http://localhost:5174/')).toBe(false);
    expect(pageAddress(undefined).isOurs('http://localhost:5173/')).toBe(false);
  });
});
