import { expect, test } from 'vitest';
import { parseReturnDate } from '../../../../../src/shared/domain/returns/return-date';

test.each([
  ['30/08/2017', '2017-08-30'],
  ['1/2/2017', '2017-02-01'],
  ['29/02/2016', '2016-02-29'],
  ['30/08/2017 00:00:00', '2017-08-30'],
  ['30/08/2017 0:00', '2017-08-30'],
  ['2017-08-30', '2017-08-30'],
])('%s is %s', (text, day) => {
  expect(parseReturnDate(text)).toBe(day);
});

test.each(['29/02/2017', '08/30/2017', '30/08/17', '30-08-2017', '30/08/1017', '42977', 'unknown', ''])(
  '%s is no date',
  (text) => {
    expect(parseReturnDate(text)).toBeNull();
  },
);
