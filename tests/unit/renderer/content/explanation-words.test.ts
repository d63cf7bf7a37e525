import { describe, expect, test } from 'vitest';
import {
  calendarLabel,
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

  test('a council’s own number says what it stands in place of', () => {
    const own = explained('H6', 'review-completed', '2026-06-18', { H6: 3 });
    expect(stepsOf(own).at(-1)).toContain('It stands in place of 5 working days');
  });
});
