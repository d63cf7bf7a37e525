import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import {
  adjournmentClock,
  disputeClock,
  managerClock,
  midwayClock,
  preparationClocks,
  recordClocks,
  type Clock,
} from '../../../../../src/shared/domain/timescales/record-clocks';
import { dueDate } from '../../../../../src/shared/domain/timescales/due-date';
import { ruleInForce } from '../../../../../src/shared/domain/timescales/rule-in-force';
import { allRules, type RuleId } from '../../../../../src/shared/domain/timescales/rules/all-rules';
import { date } from '../../../../../src/shared/kernel/local-date';
import { aCounting } from '../../../../support/builders/a-calendar';

const counting = aCounting();
const dates = (clocks: readonly Clock[]) =>
  Object.fromEntries(clocks.map(({ id, due }) => [id, due.ok ? due.value.due : due.error.code]));

describe('After a review', () => {
  it('decisions, the record and its copies are due in working days', () => {
    expect(dates(recordClocks(date('2026-11-12'), counting))).toEqual({
      H6: '2026-11-19',
      H8: '2026-11-26',
      H9: '2026-12-03',
      H10: '2026-12-10',
    });
  });

  it('the manager has 5 working days from receipt', () => {
    expect(dates(managerClock(date('2026-11-17'), counting))).toEqual({ H7: '2026-11-24' });
  });

  it('a dispute takes 20 working days in all', () => {
    expect(dates(disputeClock(date('2026-12-01'), counting))).toEqual({ H11: '2026-12-31' });
  });

  it('a council can choose its own numbers', () => {
    expect(dates(recordClocks(date('2026-11-12'), aCounting({ amounts: { H6: 1, H9: 10 } })))).toMatchObject({
      H6: '2026-11-13',
      H9: '2026-11-26',
    });
    expect(dates(midwayClock(date('2026-11-12'), aCounting({ amounts: { 'L-midway': 2 } })))).toEqual({
      'L-midway': '2027-01-12',
    });
  });

  it('the midway check is 3 months on', () => {
    expect(dates(midwayClock(date('2026-11-30'), counting))).toEqual({ 'L-midway': '2027-02-28' });
  });

  it('nothing is guessed past the end of the calendar', () => {
    expect(dates(recordClocks(date('2028-12-20'), counting))).toEqual({
      H6: '2028-12-29',
      H8: 'calendar-ends',
      H9: 'calendar-ends',
      H10: 'calendar-ends',
    });
  });
});

describe('The clocks of a review', () => {
  const on = date('2026-11-12');
  const starts = (clocks: readonly Clock[]) =>
    clocks.map(
      ({ id, due }) => `${id} ${due.ok ? `${due.value.start.event} ${due.value.start.date}` : due.error.code}`,
    );

  it('name what they run from', () => {
    expect(starts(recordClocks(on, counting))).toEqual(
      ['H6', 'H8', 'H9', 'H10'].map((id) => `${id} review-completed 2026-11-12`),
    );
    expect(starts(managerClock(on, counting))).toEqual(['H7 decisions-received 2026-11-12']);
    expect(starts(disputeClock(on, counting))).toEqual(['H11 dispute-raised 2026-11-12']);
    expect(starts(preparationClocks(on, counting))).toEqual(
      ['H3', 'H4'].map((id) => `${id} review-planned 2026-11-12`),
    );
    expect(starts(midwayClock(on, counting))).toEqual(['L-midway review-held 2026-11-12']);
    expect(starts(adjournmentClock(on, counting))).toEqual(['T13 meeting-adjourned 2026-11-12']);
  });

  it('let an adjourned review go on within 20 working days', () => {
    expect(dates(adjournmentClock(date('2026-12-01'), counting))).toEqual({ T13: '2026-12-31' });
  });
});

describe('Before a review', () => {
  it('the talk with the social worker and the papers are due in working days', () => {
    expect(dates(preparationClocks(date('2026-11-27'), counting))).toEqual({ H3: '2026-11-06', H4: '2026-11-24' });
  });
});

type PracticeDate = { readonly what: string; readonly rule: string; readonly from: string; readonly due: string };
type PracticeFile = {
  readonly dueDates: readonly PracticeDate[];
  readonly review: { readonly clocks: readonly PracticeDate[] };
};

const folder = new URL('../../../../samples/practice/', import.meta.url);
const known = new Map<string, RuleId>(allRules.map(({ id }) => [id, id]));
const practiceDates = readdirSync(folder)
  .filter((name) => /^\d\d-.*\.json$/.test(name))
  .flatMap((name) => {
    const file = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as PracticeFile;
    return [...file.dueDates, ...file.review.clocks].map((one) => ({ ...one, name: name.slice(3, -5) }));
  })
  .flatMap(({ rule, ...one }) => {
    const id = known.get(rule);
    return id === undefined ? [] : [{ ...one, id }];
  });

describe('The dates worked out by hand in the practice caseload', () => {
  test.each(practiceDates)('$name: $what, $id from $from', ({ id, from, due }) => {
    const rule = ruleInForce(id, date(from));
    const result = dueDate(rule, { event: rule.event, date: date(from) }, counting.calendar);
    expect(result).toMatchObject({ ok: true, value: { due } });
  });
});
