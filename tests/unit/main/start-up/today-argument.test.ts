import { describe, expect, it } from 'vitest';
import { todayArgument } from '../../../../src/main/start-up/today-argument';

const app = ['electron', 'app', '--no-sandbox'];

describe('the day given at start', () => {
  it('is nobody’s when no day is given', () => {
    expect(todayArgument(app)).toEqual({ ok: true, value: null });
  });

  it('may follow the name or be joined to it', () => {
    expect(todayArgument([...app, '--today', '2018-03-31'])).toEqual({ ok: true, value: '2018-03-31' });
    expect(todayArgument([...app, '--today=2018-03-31'])).toEqual({ ok: true, value: '2018-03-31' });
  });

  it('is the last one when it is given twice', () => {
    expect(todayArgument([...app, '--today', '2018-03-31', '--today=2019-01-01'])).toMatchObject({
      value: '2019-01-01',
    });
  });

  it.each([['--today'], ['--today='], ['--today=31/03/2018'], ['--today=2018-02-30'], ['--today=tomorrow']])(
    'is refused when it is no day: %s',
    (argument) => {
      expect(todayArgument([...app, argument])).toEqual({ ok: false, error: { code: 'not-a-date' } });
    },
  );
});
