import { describe, expect, it } from 'vitest';
import { disposalEarliest } from '../../../../../src/shared/domain/records/retention';
import { date } from '../../../../../src/shared/kernel/local-date';

describe('the day from which a record may be thought of for disposal', () => {
  it('is the 75th birthday', () => {
    expect(disposalEarliest(date('2011-04-22'), 75)).toBe('2086-04-22');
  });

  it('is 1 March for a child born on 29 February, in a year without that day', () => {
    expect(disposalEarliest(date('2012-02-29'), 75)).toBe('2087-03-01');
    expect(disposalEarliest(date('2012-02-29'), 76)).toBe('2088-02-29');
  });

  it('is not guessed where the birth date is not known', () => {
    expect(disposalEarliest(null, 75)).toBeNull();
  });
});
