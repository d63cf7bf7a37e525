import { describe, expect, it } from 'vitest';
import { date } from '../../../../../../src/shared/kernel/local-date';
import { all, care, held, list, stretch, today } from '../../../../../support/obligation-facts';

describe('The clock of reviews stops', () => {
  it('on the day of the 18th birthday or of leaving care, whichever comes first, today included', () => {
    const left = care('2026-01-05', { to: date('2026-03-02'), ceased: 'E4A' });
    expect(list({ born: date('2008-05-01'), care: [left] })).toEqual([
      'T1 2026-01-05 2026-02-02 missed by 28, went-home',
    ]);
    expect(list({ born: date('2008-02-20'), care: [left] })).toEqual([
      'T1 2026-01-05 2026-02-02 missed by 18, over-18',
    ]);
    expect(list({ born: date('2008-11-23'), care: [care('2026-11-02')] })).toEqual([
      'T1 2026-11-02 2026-11-30 over-18',
    ]);
  });

  it('not with a day that is still to come', () => {
    const leaving = care('2026-11-02', { to: date('2026-11-24'), ceased: 'E4A' });
    expect(list({ born: date('2008-11-24'), care: [leaving] })).toEqual(['T1 2026-11-02 2026-11-30 due-soon 7']);
    const placing = care('2026-11-02', { adoptive: [stretch('2026-11-24')] });
    expect(list({ care: [placing] })).toEqual(['T1 2026-11-02 2026-11-30 due-soon 7']);
  });

  it('for good: nothing that is dated after it counts', () => {
    const left = care('2026-01-05', {
      to: date('2026-03-02'),
      ceased: 'E4A',
      adoptive: [stretch('2026-04-06', '2026-05-04')],
    });
    expect(list({ care: [left], held: held('2026-01-20', '2026-04-20') })).toEqual([
      'T1 2026-01-05 2026-02-02 in time',
      'T2 2026-01-20 2026-04-20 went-home',
    ]);
  });

  it('after a review that was held on that day', () => {
    const left = care('2026-01-05', { to: date('2026-04-14'), ceased: 'E4A' });
    expect(list({ care: [left], held: held('2026-01-20', '2026-04-14') })).toEqual([
      'T1 2026-01-05 2026-02-02 in time',
      'T2 2026-01-20 2026-04-20 in time',
      'T3 2026-04-14 2026-10-14 went-home',
    ]);
  });

  it('for the ordinary clock with placing for adoption: a review on that very day still answers it', () => {
    const placed = care('2026-01-05', { adoptive: [stretch('2026-04-14')] });
    expect(list({ care: [placed], held: held('2026-01-20', '2026-04-14') })).toEqual([
      'T1 2026-01-05 2026-02-02 in time',
      'T2 2026-01-20 2026-04-20 in time',
      'T3 2026-04-14 2026-10-14 placed-for-adoption',
      'A3 2026-04-14 2026-05-12 overdue 195',
    ]);
  });

  it('for the adoption clock with coming back, also where no review was held before', () => {
    const back = care('2026-01-05', { adoptive: [stretch('2026-02-16', '2026-11-02')] });
    expect(list({ care: [back] })).toEqual([
      'T1 2026-01-05 2026-02-02 missed by 14, placed-for-adoption',
      'A3 2026-02-16 2026-03-16 missed by 231, returned-from-adoption',
      'T1 2026-01-05 2026-02-02 overdue 294',
    ]);
    expect(list({ care: [back], held: held('2026-01-20') }).slice(1)).toEqual([
      'T2 2026-01-20 2026-04-20 placed-for-adoption',
      'A3 2026-02-16 2026-03-16 missed by 231, returned-from-adoption',
      'T2 2026-01-20 2026-04-20 overdue 217',
    ]);
  });

  it('and begins with a period of care that begins today, not tomorrow', () => {
    expect(list({ care: [care('2026-11-23')] })).toEqual(['T1 2026-11-23 2026-12-21 due-soon 28']);
    expect(list({ care: [care('2026-11-24')] })).toEqual([]);
  });
});

describe('The clocks that ran when a review was held', () => {
  const run = (authority: string) => {
    const authorised = care('2026-01-05', { authorities: [stretch(authority)] });
    const reviews = all({ care: [authorised], held: held('2026-01-20', '2026-04-14', '2026-06-02') });
    return reviews.listed.map(({ rule, beside }) => [rule.id, ...beside.map((one) => one.rule.id)].join(' '));
  };

  it('are those of the day before it', () => {
    expect(run('2026-01-10')).toEqual(['T1 A1', 'T2 A2', 'T3 A2', 'T3 A2']);
    expect(run('2026-04-13')).toEqual(['T1', 'T2 A1', 'T3 A2', 'T3 A2']);
    expect(run('2026-04-14')).toEqual(['T1', 'T2', 'A1 T3', 'T3 A2']);
  });

  it('on the first day of care are those of that day', () => {
    const placed = care('2026-10-05', { adoptive: [stretch('2026-10-05')] });
    expect(list({ care: [placed], held: held('2026-10-05') })[0]).toBe('A3 2026-10-05 2026-11-02 in time');
  });
});

describe('A meeting that is not final yet', () => {
  it('meets the review that is due from the day its clock began, and not one before', () => {
    const since = { care: [care('2025-03-03')], held: held('2025-03-27', '2025-06-19', '2026-05-14') };
    expect(list({ ...since, metOn: date('2026-05-14') }).at(-1)).toBe('T3 2026-05-14 2026-11-14 in time');
    expect(list({ ...since, metOn: date('2026-05-13') }).at(-1)).toBe('T3 2026-05-14 2026-11-14 overdue 9');
    expect(list(since, today).at(-1)).toBe('T3 2026-05-14 2026-11-14 overdue 9');
  });

  it('gives no date past the calendar', () => {
    const late = { care: [care('2028-12-18')], metOn: date('2028-12-20') };
    expect(list(late, date('2028-12-20'))).toEqual(['T1 2028-12-18 no date calendar-ends']);
    expect(all(late, date('2028-12-20')).listed[0]?.beside).toEqual([]);
  });
});
