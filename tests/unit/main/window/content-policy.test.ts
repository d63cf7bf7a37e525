import { describe, expect, it } from 'vitest';
import { contentPolicy } from '../../../../src/main/window/content-policy';

describe('what a page may load', () => {
  const policy = new Map(
    contentPolicy('bm9uY2U=')
      .split('; ')
      .map((part) => [part.slice(0, part.indexOf(' ')), part.slice(part.indexOf(' ') + 1)]),
  );

  it('is nothing unless it is named', () => {
    expect(policy.get('default-src')).toBe("'none'");
  });

  it('is no connection, frame, form or plug-in at all', () => {
    for (const part of ['connect-src', 'frame-ancestors', 'form-action', 'object-src', 'base-uri']) {
      expect(policy.get(part), part).toBe("'none'");
    }
  });

  it('is our own code and workers only, and never code made from text', () => {
    expect(policy.get('script-src')).toBe("'self' 'wasm-unsafe-eval'");
    expect(policy.get('worker-src')).toBe("'self'");
    expect([...policy.values()].join(' ')).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*|blob:/);
  });

  it('is a style made at run time only when it carries the page’s own nonce', () => {
    expect(policy.get('style-src')).toBe("'self' 'nonce-bm9uY2U='");
  });
});
