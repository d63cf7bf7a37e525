import { describe, expect, test } from 'vitest';
import {
  calendarLabel,
  sourceNote,
  whyLead,
  whySteps,
  whyText,
  whyTitle,
} from '../../../../src/renderer/src/content/explanation-words';
import { dueDate } from '../../../../src/shared/domain/timescales/due-date';
import { explain, type Explanation } from '../../../../src/shared/domain/timescales/explanation';
import type { StartEvent } from '../../../../src/shared/domain/timescales/start-event';
import { ruleInForce, withAmount } from '../../../../src/shared/domain/timescales/rule-in-force';
import type { RuleId } from '../../../../src/shared/domain/timescales/rules/all-rules';
import { date } from '../../../../src/shared/kernel/local-date';
import { aCalendar } from '../../../support/builders/a-calendar';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const calendar = aCalendar();

function explained(id: RuleId, event: StartEvent, from: string, amounts = {}): Explanation {
  const start = date(from);
  const due = dueDate(withAmount(ruleInForce(id, start), amounts), { event, date: start }, calendar);
  if (!due.ok) throw new Error('Past the calendar');
  return explain(due.value, calendar);
}

const stepsOf = (why: Explanation) => whySteps(why).map(({ title, words }) => `${plain(title)}. ${plain(words)}`);

describe('A date explains itself', () => {
  const first = explained('T1', 'care-began', '2026-12-01');

  test('a first review names its start, the working days and the days left out', () => {
    expect(plain(whyTitle(first))).toBe('Why 31 December 2026?');
    expect(plain(whyLead(first))).toBe(
      'Care began on Tuesday 1 December 2026. A first review is held within 20 working days of the day care began.',
    );
    expect(stepsOf(first)).toEqual([
      'Starts on Tuesday 1 December 2026. Care began. That day is not counted',
      '20 working days counted. Wednesday 2 December 2026 is day 1',
      '10 days left out. 4 weekends; Friday 25 December 2026, Christmas Day; Monday 28 December 2026, Boxing Day (substitute day)',
    ]);
  });

  test('the picture of days says the same to those who hear it', () => {
    expect(plain(calendarLabel(first))).toMatch(
      /^20 working days counted from 2 December 2026 to 31 December 2026, leaving out weekends, /u,
    );
  });

  test('the reason copied as text names the law and holds no child', () => {
    expect(whyText(first)).toContain('Law: Care Planning, Placement and Case Review (England) Regulations 2010');
    expect(whyText(first)).not.toContain('\u00a0');
  });

  test('a rule in months says the day of the month, and a month without that day its last', () => {
    expect(stepsOf(explained('T3', 'review-held', '2026-06-18'))[1]).toBe(
      '6 months on from 18 June 2026. That is Friday 18 December 2026. It is the same day of the month.',
    );
    expect(stepsOf(explained('T3', 'review-held', '2026-08-31'))[1]).toContain('its last day is taken');
  });

  test('a date on a day off is not moved, and the last working day before it is said', () => {
    expect(stepsOf(explained('T2', 'first-review-held', '2026-01-04')).at(-1)).toBe(
      'It falls on a weekend. The law does not move it. The last working day before is Thursday 2 April 2026',
    );
  });

  test('placing for adoption and short breaks say that the ordinary clock does not run', () => {
    expect(stepsOf(explained('A3', 'placed-for-adoption', '2026-06-18')).at(-1)).toBe(
      'The ordinary review clock does not run. Placing for adoption stops it',
    );
    expect(stepsOf(explained('SB2', 'short-breaks-began', '2026-06-18')).at(-1)).toBe(
      'The ordinary review clock does not run. Short breaks have this clock in its place',
    );
  });

  test('of two clocks that run together the later one is said too', () => {
    const [first, second] = [
      explained('T2', 'first-review-held', '2025-03-27'),
      explained('A2', 'review-held', '2025-03-27'),
    ];
    expect(stepsOf({ ...first, beside: [second] }).at(-1)).toBe(
      'Another clock ends on Saturday 27 September 2025. Until placed for adoption, the child is reviewed within 6 months of the review before. Of the two, the earlier day counts',
    );
  });

  test('a rule that was not read in its source says so', () => {
    const note = (id: RuleId) => plain(sourceNote(ruleInForce(id, date('2026-06-18'))));
    expect(note('T1')).toBe('In force since 1 April 2011. Read in the source itself.');
    expect(note('SB2')).toContain('Not confirmed against the regulation: check it with your council.');
    expect(note('H6')).toContain('Not confirmed against the guidance: check it with your council.');
    expect(note('L-midway')).toBe('');
  });

  test('a council’s own number says what it stands in place of', () => {
    const own = explained('H6', 'review-completed', '2026-06-18', { H6: 3 });
    expect(stepsOf(own).at(-1)).toContain('It stands in place of 5 working days');
  });
});
