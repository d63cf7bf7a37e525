import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { dueDate } from '../../../../../src/shared/domain/timescales/due-date';
import { ruleInForce } from '../../../../../src/shared/domain/timescales/rule-in-force';
import { allRules, type RuleId } from '../../../../../src/shared/domain/timescales/rules/all-rules';
import { date } from '../../../../../src/shared/kernel/local-date';
import { aCalendar } from '../../../../support/builders/a-calendar';

const calendar = aCalendar();
const folder = new URL('../../../../samples/timescales/', import.meta.url);
const ids = new Map<string, RuleId>(allRules.map(({ id }) => [id, id]));

/** The cases as a practitioner reads them: worked out apart from this code. */
const families = readdirSync(folder)
  .filter((name) => name.endsWith('.csv'))
  .map((name) => ({
    name: name.replace('.csv', '').replaceAll('-', ' '),
    cases: readFileSync(new URL(name, folder), 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => {
        const [rule = '', start = '', due = '', ...note] = line.split(',');
        return { rule, start, due, note: note.join(',').replaceAll('"', '') };
      }),
  }));

describe.each(families)('Worked cases: $name', ({ cases }) => {
  test.each(cases)('$rule from $start is due by $due: $note', ({ rule, start, due }) => {
    const id = ids.get(rule);
    if (id === undefined) throw new Error(`No rule ${rule}`);
    const row = ruleInForce(id, date(start));
    expect(dueDate(row, { event: row.event, date: date(start) }, calendar)).toMatchObject({ ok: true, value: { due } });
  });
});

describe('The worked cases', () => {
  it('are at least 150, at least 5 a family, and leave no rule out', () => {
    expect(families.flatMap(({ cases }) => cases).length).toBeGreaterThanOrEqual(150);
    expect(families.filter(({ cases }) => cases.length < 5)).toEqual([]);
    const covered = new Set(families.flatMap(({ cases }) => cases.map(({ rule }) => rule)));
    expect(allRules.filter(({ id }) => !covered.has(id)).map(({ id }) => id)).toEqual([]);
  });
});
