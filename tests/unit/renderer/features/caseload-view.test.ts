import { describe, expect, test } from 'vitest';
import { rowMaker } from '../../../../src/renderer/src/features/caseload/child-row';
import {
  firstView,
  isIn,
  reasonsOf,
  shownRows,
  type View,
} from '../../../../src/renderer/src/features/caseload/caseload-view';
import { date } from '../../../../src/shared/kernel/local-date';
import { aCounting } from '../../../support/builders/a-calendar';
import { aChild } from '../../../support/builders/a-child';

const today = date('2026-12-07');
const basis = { today, counting: aCounting() };

const late = aChild().withReference('A1').withName('Zara', 'Late').inCareSince('2026-10-01').build();
const soon = aChild().withReference('A2').withName('Amir', 'Soon').inCareSince('2026-12-01', 'C1').build();
const adult = aChild()
  .withReference('A3')
  .withName('Old', 'Enough')
  .born('2008-01-01')
  .inCareSince('2020-01-01')
  .build();
const nameless = aChild().withReference('A4').withFacts({ given: '', family: '' }).build();
const rows = [nameless, adult, soon, late].map(rowMaker(basis));

const names = (view: Partial<View>): readonly string[] =>
  shownRows(rows, { ...firstView, ...view }).map(({ name }) => name);

describe('The caseload', () => {
  test('shows those with a date, the soonest first', () => {
    expect(names({})).toEqual(['Zara Late', 'Amir Soon']);
  });

  test('keeps apart those with no review due, each with a reason', () => {
    expect(names({ view: 'apart' })).toEqual(['A4', 'Old Enough']);
    expect(reasonsOf(rows)).toEqual([
      ['no-episode', 1],
      ['over-18', 1],
    ]);
    expect(names({ view: 'apart', reason: 'over-18' })).toEqual(['Old Enough']);
  });

  test('finds by name, by what the child likes to be called and by reference', () => {
    expect(names({ view: 'everyone', search: ' amir ' })).toEqual(['Amir Soon']);
    expect(names({ view: 'everyone', search: 'a4' })).toEqual(['A4']);
  });

  test('filters by legal status and by standing', () => {
    expect(names({ legalStatus: 'C1' })).toEqual(['Amir Soon']);
    expect(names({ view: 'overdue' })).toEqual(['Zara Late']);
    expect(rows.filter((row) => isIn(row, 'due-soon')).map(({ name }) => name)).toEqual(['Amir Soon']);
  });

  test('sorts by age with the youngest first, and the other way round', () => {
    expect(names({ view: 'everyone', sort: { column: 'age', direction: 'descending' } })[0]).toBe('Old Enough');
  });

  test('a child that did not change keeps its row', () => {
    const toRow = rowMaker(basis);
    expect(toRow(late)).toBe(toRow(late));
    expect(toRow({ ...late })).not.toBe(toRow(late));
  });
});
