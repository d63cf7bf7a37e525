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
import { aReview } from '../../../support/builders/a-review';

const today = date('2026-12-07');
const basis = { today, counting: aCounting(), driftReviews: 3 };

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

  test('finds those with another date late, and those whose plans drift', () => {
    const adjournment = { on: date('2026-11-02'), why: '', resumesOn: null };
    const putOff = aReview('first', 1).metOn('2026-11-02').with({ adjournment }).build();
    const waiting = aChild().withReference('A5').inCareSince('2026-10-05').withReview(putOff).build();
    const drifting = aChild().withReference('A6').inCareSince('2026-01-05', 'C1').build();
    const more = [late, waiting, drifting].map(rowMaker(basis));
    const found = (view: View['view']) =>
      shownRows(more, { ...firstView, view }).map(({ reference, waitingWords: words }) => [reference, words?.words]);
    expect(found('others-late')).toEqual([['A5', '1 late']]);
    expect(found('drift')).toEqual([['A6', undefined]]);
    const sorted = shownRows(more, { ...firstView, sort: { column: 'waiting', direction: 'ascending' } });
    expect(sorted.map(({ reference }) => reference)).toEqual(['A5', 'A6', 'A1']);
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
