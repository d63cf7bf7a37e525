import { describe, expect, it } from 'vitest';
import { fullName, shortName } from '../../../../../src/shared/domain/children/child-name';
import { aChild } from '../../../../support/builders/a-child';

const nell = aChild().withReference('NM250322');

describe("A child's name", () => {
  it('is the given and family name, and what they like to be called', () => {
    expect(fullName(nell.withName('Eleanor', 'Farrant').build())).toBe('Eleanor Farrant');
    expect(shortName(nell.withName('Eleanor', 'Farrant').build())).toBe('Eleanor');
    expect(shortName(nell.withFacts({ knownAs: 'Nell' }).build())).toBe('Nell');
  });

  it('is the council’s reference until one is added', () => {
    const nameless = nell.withFacts({ given: '', family: '', knownAs: '' }).build();
    expect(fullName(nameless)).toBe('NM250322');
    expect(shortName(nameless)).toBe('NM250322');
  });
});
