import { describe, expect, test } from 'vitest';
import { driftWords } from '../../../../src/renderer/src/content/drift-words';
import { obligationName, ruleName } from '../../../../src/renderer/src/content/obligation-names';
import { standsWords, stopWords, waitingWords } from '../../../../src/renderer/src/content/obligation-words';
import type { DriftMarker } from '../../../../src/shared/domain/children/drift-markers';
import { allRules } from '../../../../src/shared/domain/timescales/rules/all-rules';
import type { Obligation } from '../../../../src/shared/domain/timescales/obligations/obligation';
import { date } from '../../../../src/shared/kernel/local-date';
import { all, care, counting, held, home, stretch, table } from '../../../support/obligation-facts';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const stands = (one: Obligation | undefined, on: string): string => {
  if (one === undefined) throw new Error('No such obligation');
  const { kind, words } = standsWords(one, date(on), counting.calendar);
  return `${kind}: ${plain(words)}`;
};
const one = (id: string, differently: Parameters<typeof all>[0], on: string) =>
  all(differently, date(on)).listed.find(({ rule }) => rule.id === id);

const completed = (on: string, issued: string | null, today: string) =>
  one('H6', { table: table({ 'review-completed': [on], 'decisions-issued': issued === null ? [] : [issued] }) }, today);

describe('How something that is due stands', () => {
  test('a clock in working days is counted in working days, one in months or weeks in days', () => {
    expect(stands(completed('2026-11-12', null, '2026-11-16'), '2026-11-16')).toBe('due: In 3 working days');
    expect(stands(completed('2026-11-12', null, '2026-11-19'), '2026-11-19')).toBe('due: Due today');
    expect(stands(completed('2026-11-12', null, '2026-11-23'), '2026-11-23')).toBe('late: Overdue by 2 working days');
    const review = one('T3', { care: [care('2025-03-03')], held: held('2025-03-27', '2025-06-19') }, '2025-11-24');
    expect(stands(review, '2025-11-24')).toBe('due: In 25 days');
    expect(
      stands(
        one('T3', { care: [care('2025-03-03')], held: held('2025-03-27', '2025-06-19') }, '2025-07-01'),
        '2025-07-01',
      ),
    ).toBe('not-started: In 171 days');
  });

  test('late by a weekend alone is said in days', () => {
    expect(stands(completed('2026-11-13', null, '2026-11-21'), '2026-11-21')).toBe('late: Overdue by 1 day');
  });

  test('what is done says when, and how late it was', () => {
    expect(stands(completed('2026-11-12', '2026-11-19', '2026-11-23'), '2026-11-23')).toBe(
      'done: Done 19 November 2026, in time',
    );
    expect(stands(completed('2026-11-12', '2026-11-20', '2026-11-23'), '2026-11-23')).toBe(
      'missing: Done 20 November 2026, 1 working day late',
    );
  });

  test('what was never done says when its clock stopped and why', () => {
    const gone = { care: [care('2026-01-05', { to: date('2026-03-02'), ceased: 'E4A' })] };
    expect(stands(one('T1', gone, '2026-11-23'), '2026-11-23')).toBe(
      'missing: Not done by 2 March 2026, 20 working days late. Went home',
    );
    const early = { care: [care('2026-01-05', { to: date('2026-01-12'), ceased: 'E4A' })] };
    expect(stands(one('T1', early, '2026-11-23'), '2026-11-23')).toBe('waiting: Went home');
    const placed = { care: [care('2026-01-05', { adoptive: [stretch('2026-01-12')] })] };
    expect(stands(one('T1', placed, '2026-11-23'), '2026-11-23')).toBe('waiting: Placed for adoption');
    expect(stopWords('not-recorded')).toBe('Not recorded here');
  });

  test('past the calendar nothing is said but that', () => {
    expect(stands(completed('2028-12-28', null, '2028-12-29'), '2028-12-29')).toBe('waiting: Past the calendar');
  });

  test('in a list of children the most pressing thing is counted', () => {
    const open = (on: string) =>
      all(
        { table: table({ 'review-completed': ['2026-11-12'], 'decisions-issued': [], 'record-written': [] }) },
        date(on),
      ).listed.filter(({ state }) => state.kind !== 'not-applicable');
    expect(waitingWords(open('2026-12-04'))).toEqual({ kind: 'late', words: '2 late' });
    expect(waitingWords(open('2026-11-20'))).toEqual({ kind: 'late', words: '1 late' });
    expect(waitingWords(open('2026-11-19'))).toEqual({ kind: 'due', words: '2 due soon' });
    expect(waitingWords([])).toBeNull();
    const visits = all(
      { homes: [home('2026-01-05', 'settled')], table: table({ 'visit-made': ['2026-01-08'] }) },
      date('2026-01-09'),
    );
    expect(waitingWords(visits.listed.filter(({ state }) => state.kind === 'due'))).toEqual({
      kind: 'not-started',
      words: '1 later',
    });
  });
});

describe('What is due', () => {
  test('has a short name for every rule, and a review goes by its number', () => {
    expect(allRules.filter(({ id }) => ruleName(id) === id)).toEqual([]);
    const review = one('T3', { care: [care('2025-03-03')], held: held('2025-03-27', '2025-06-19') }, '2025-11-24');
    expect(review === undefined ? '' : obligationName(review)).toBe('Review 3');
    const papers = one('H6', { table: table({ 'review-completed': ['2026-11-12'] }) }, '2026-11-23');
    expect(papers === undefined ? '' : obligationName(papers)).toBe('Decisions out');
  });
});

describe('A sign of drift', () => {
  const told = (code: DriftMarker['code'], amount: number, limit: number, since: string | null = '2026-01-05') => {
    const { title, why } = driftWords({ code, amount, limit, since: since === null ? null : date(since), facts: [] });
    return plain(`${title}. ${why}`);
  };

  test.each([
    [
      told('no-permanence-plan', 3, 2),
      'No plan for permanence. Review 3, held on 5 January 2026, says nothing of one. There should be a plan by review 2.',
    ],
    [
      told('no-permanence-plan', 3, 2, null),
      'No plan for permanence. Review 3 says nothing of one. There should be a plan by review 2.',
    ],
    [
      told('agreed-care-without-plan', 3, 2),
      'In care by agreement, with no plan for permanence. The parents’ agreement (section 20) has run since 5 January 2026, and the last review says nothing of a plan.',
    ],
    [
      told('decision-carried-over', 2, 2, null),
      'A decision was carried over 2 times. It is still not done. The decisions say which.',
    ],
    [
      told('placements-since-review', 2, 1),
      '2 moves since the last review. The child moved from one home to another 2 times since 5 January 2026. One move may be planned; more are a sign.',
    ],
    [
      told('proceedings-too-long', 27, 26),
      '27 weeks under an interim order. The interim care order began on 5 January 2026. Proceedings should end within 26 weeks.',
    ],
    [
      told('not-placed-for-adoption', 7, 6),
      'Not placed for adoption after 7 months. Placing was authorised on 5 January 2026. After 6 months the plan should say why, and what else is done.',
    ],
    [
      told('adoption-decided-without-order', 7, 6),
      'No placement order 7 months after the decision for adoption. The council decided on 5 January 2026. More than 6 months without an order or a change of plan is a sign.',
    ],
    [
      told('missing-since-review', 1, 0),
      'Missing once since the last review. By the council’s return, since 5 January 2026.',
    ],
    [
      told('missing-since-review', 3, 0),
      'Missing 3 times since the last review. By the council’s return, since 5 January 2026.',
    ],
    [
      told('health-assessment-not-done', 0, 1, null),
      'Health assessment not done this year. By the council’s return of the year.',
    ],
    [told('teeth-not-checked', 0, 1, null), 'Teeth not checked this year. By the council’s return of the year.'],
  ])('says what it is and what it rests on: %s', (said, expected) => {
    expect(said).toBe(expected);
  });
});
