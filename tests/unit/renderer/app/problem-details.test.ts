import { describe, expect, test } from 'vitest';
import { newReference, problemDetails } from '../../../../src/renderer/src/app/problem-details';

describe('The details of a problem, to be copied for IT', () => {
  test('say where in the code it went wrong, and none of the words in the error', () => {
    const details = problemDetails(new TypeError('Ruby Hartley cannot be read'), '/child/$child', 'ABC123');
    expect(details).toContain('problem ABC123');
    expect(details).toContain('Page: /child/$child');
    expect(details).toContain('Kind: TypeError');
    expect(details).toMatch(/at .*problem-details/u);
    expect(details).not.toContain('Ruby');
  });

  test('say the kind of thing that was thrown where it was no error', () => {
    expect(problemDetails('Ruby', '/caseload', 'ABC123')).toBe(
      'Chairside, problem ABC123\nPage: /caseload\nKind: string',
    );
  });

  test('have a reference of 6 characters that can be read out', () => {
    expect(newReference()).toMatch(/^[0-9A-HJKMNP-TV-Z]{6}$/u);
  });
});
