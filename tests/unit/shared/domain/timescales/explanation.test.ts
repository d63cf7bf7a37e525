import { describe, expect, it } from 'vitest';
import { dueDate } from '../../../../../src/shared/domain/timescales/due-date';
import { explain, type Explanation } from '../../../../../src/shared/domain/timescales/explanation';
import type { RuleAmounts } from '../../../../../src/shared/domain/timescales/rule';
import { ruleInForce, withAmount } from '../../../../../src/shared/domain/timescales/rule-in-force';
import type { RuleId } from '../../../../../src/shared/domain/timescales/rules/all-rules';
import { date } from '../../../../../src/shared/kernel/local-date';
import { aCalendar } from '../../../../support/builders/a-calendar';

const calendar = aCalendar();

function why(id: RuleId, start: string, amounts: RuleAmounts = {}): Explanation {
  const rule = withAmount(ruleInForce(id, date(start)), amounts);
  const due = dueDate(rule, { event: rule.event, date: date(start) }, calendar);
  if (!due.ok) throw new Error(due.error.code);
  return explain(due.value, calendar);
}

describe('The first days of the calendar', () => {
  it('have no working day to hold a review by', () => {
    const rule = ruleInForce('T2', date('2009-10-02'));
    const due = dueDate(rule, { event: rule.event, date: date('2009-10-02') }, aCalendar());
    if (!due.ok) throw new Error(due.error.code);
    expect(explain(due.value, aCalendar())).toMatchObject({ due: '2010-01-02', holdBy: '2010-01-02', refused: null });
  });
});

describe('Clocks that end later', () => {
  it('stand beside the one that counts; alone, there are none', () => {
    const rule = ruleInForce('T2', date('2026-11-02'));
    const due = dueDate(rule, { event: rule.event, date: date('2026-11-02') }, calendar);
    if (!due.ok) throw new Error(due.error.code);
    expect(explain(due.value, calendar).beside).toEqual([]);
    expect(explain({ ...due.value, beside: [due.value] }, calendar).beside).toEqual([due.value]);
  });

  it('end on a month’s last day for rules in months only', () => {
    expect(why('A3', '2026-11-30')).toMatchObject({ due: '2026-12-28', monthEnd: false });
    expect(why('T1', '2026-12-01').monthEnd).toBe(false);
  });
});

describe('Why this date?', () => {
  it('lists each working day counted for a first review over Christmas', () => {
    const { counted, skipped, due } = why('T1', '2026-12-01');
    expect(due).toBe('2026-12-31');
    expect(counted).toHaveLength(20);
    expect(counted[0]).toEqual({ day: '2026-12-02', n: 1 });
    expect(counted.at(-1)).toEqual({ day: '2026-12-31', n: 20 });
    expect(skipped).toHaveLength(10);
    expect(skipped.filter(({ why: reason }) => reason === 'holiday')).toEqual([
      { day: '2026-12-25', why: 'holiday', name: 'Christmas Day' },
      { day: '2026-12-28', why: 'holiday', name: 'Boxing Day (substitute day)' },
    ]);
  });

  it('counts back for what is to be ready before a review', () => {
    const { counted, skipped, due } = why('H4', '2026-06-15');
    expect(due).toBe('2026-06-10');
    expect(counted.map(({ day }) => day)).toEqual(['2026-06-12', '2026-06-11', '2026-06-10']);
    expect(skipped.map(({ day }) => day)).toEqual(['2026-06-14', '2026-06-13']);
  });

  it('says when a month has no such day, and counts no days in months', () => {
    const { monthEnd, counted, skipped, due } = why('T2', '2025-11-30');
    expect({ monthEnd, due, counted, skipped }).toEqual({
      monthEnd: true,
      due: '2026-02-28',
      counted: [],
      skipped: [],
    });
    expect(why('T2', '2026-03-27').monthEnd).toBe(false);
  });

  it('says when the day is a bank holiday and by which working day to hold it', () => {
    const { dayOff, holdBy } = why('T3', '2025-11-25');
    expect(dayOff).toEqual({ why: 'holiday', name: 'Spring bank holiday' });
    expect(holdBy).toBe('2026-05-22');
    expect(why('T3', '2026-06-04')).toMatchObject({ dayOff: null, holdBy: '2026-12-04' });
  });

  it('names the source, the basis, and the rule that a council number stands in place of', () => {
    const { rule, replaced } = why('H6', '2026-11-23', { H6: 3 });
    expect(rule).toMatchObject({ amount: 3, basis: 'local' });
    expect(replaced).toMatchObject({ id: 'H6', amount: 5, basis: 'guidance' });
    expect(why('T1', '2026-11-23').replaced).toBeNull();
  });
});
