import { describe, expect, it } from 'vitest';
import { withoutStyles } from '../../../../src/renderer/src/ui/note/pasted-html';

describe('Pasted markup', () => {
  it('loses its styles and keeps its words', () => {
    const pasted = '<STYLE>p{color:red}</style><p class="a" style="color:red; b">One</p><p style=\'x\'>Two</p>';
    expect(withoutStyles(pasted)).toBe('<p class="a">One</p><p>Two</p>');
  });

  it('keeps words that only look like a style', () => {
    expect(withoutStyles('<p>He wrote style="bold" on the wall, 1 < 2</p>')).toBe(
      '<p>He wrote style="bold" on the wall, 1 < 2</p>',
    );
  });

  it('ends at a style element that is never closed', () => {
    expect(withoutStyles('<p>One</p><style>p{')).toBe('<p>One</p>');
  });

  it.each(['<style', '<a', '<a style="', ' style = "'])('reads a megabyte of %j at once', (hostile) => {
    const pasted = hostile.repeat(1_000_000 / hostile.length);
    const start = performance.now();
    withoutStyles(pasted);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
