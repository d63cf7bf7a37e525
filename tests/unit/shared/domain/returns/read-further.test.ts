import { describe, expect, it } from 'vitest';
import { returnedOf } from '../../../../../src/shared/domain/children/child-file';
import { planMerge } from '../../../../../src/shared/domain/returns/merge-return';
import { readReturn } from '../../../../../src/shared/domain/returns/read-return';
import { columnsOf, type FurtherKind, type ReturnTable } from '../../../../../src/shared/domain/returns/return-table';
import { date } from '../../../../../src/shared/kernel/local-date';
import { aContext } from '../../../../support/builders/a-context';
import { aTable } from '../../../../support/builders/a-return';

const today = date('2018-03-31');
const main = [aTable('header', {}), aTable('episodes', {}), aTable('reviews', {})];

const table = (kind: FurtherKind, ...rows: readonly Readonly<Record<string, string>>[]): ReturnTable => {
  const { all } = columnsOf[kind];
  return {
    file: `${kind}.csv`,
    rows: [all, ...rows.map((cells) => all.map((column) => ({ CHILD: '101', ...cells })[column] ?? ''))],
  };
};
const read = (...tables: readonly ReturnTable[]) => readReturn([...main, ...tables], today);
const returned = (...tables: readonly ReturnTable[]) => read(...tables).children[0]?.returned;
const problems = (...tables: readonly ReturnTable[]) =>
  read(...tables)
    .problems.filter(({ file }) => file !== 'header.csv')
    .map(({ code, file, row, column }) => `${code} ${file} ${row ?? ''} ${column}`);

describe('The smaller files of the return', () => {
  it('say who is an unaccompanied asylum-seeking child', () => {
    expect(returned(table('uasc', { DUC: '13/06/2026' }))?.asylum).toEqual({ until: '2026-06-13' });
    expect(returned(table('uasc', {}))?.asylum).toEqual({ until: null });
  });

  it('say when a child was missing, and name what does not fit', () => {
    const spell = table('missing', { MISSING: 'M', MIS_START: '13/11/2017', MIS_END: '25/11/2017' });
    expect(returned(spell)?.missing).toEqual({
      '2017-11-13': { from: '2017-11-13', to: '2017-11-25', kind: 'M' },
    });
    const wrong = table(
      'missing',
      { MISSING: 'X', MIS_START: '13/11/2017', MIS_END: '12/11/2017' },
      { MISSING: 'M' },
      { MISSING: 'M', MIS_START: '31/02/2018' },
      { MISSING: 'M', MIS_START: '01/04/2018' },
      { CHILD: '', MIS_START: '01/01/2018' },
    );
    expect(problems(wrong)).toEqual([
      'unknown-code missing.csv 2 MISSING',
      'ends-before-start missing.csv 2 MIS_END',
      'no-start missing.csv 3 MIS_START',
      'not-a-date missing.csv 4 MIS_START',
      'starts-in-future missing.csv 5 MIS_START',
      'no-child missing.csv 6 CHILD',
    ]);
  });

  it('say when the council decided for adoption, which is no placement: the ordinary clock goes on', () => {
    const decided = table('placed-for-adoption', { DATE_PLACED: '01/12/2017' });
    expect(returned(decided)?.adoptionDecisions).toEqual({
      '2017-12-01': { on: '2017-12-01', reversedOn: null, why: '' },
    });
    const reversed = table('placed-for-adoption', {
      DATE_PLACED: '01/12/2017',
      DATE_PLACED_CEASED: '02/02/2018',
      REASON_PLACED_CEASED: 'RD2',
    });
    expect(returned(reversed)?.adoptionDecisions['2017-12-01']).toMatchObject({ reversedOn: '2018-02-02', why: 'RD2' });
  });

  it('say what the yearly health part says, with a score from 0 to 40', () => {
    expect(returned(table('oc2', { SDQ_SCORE: '17', TEETH_CHECK: '1', HEALTH_CHECK: '0' }))?.health).toMatchObject({
      score: 17,
      noScore: '',
      teethCheck: true,
      healthCheck: false,
      convicted: null,
    });
    expect(returned(table('oc2', { SDQ_REASON: 'SDQ1' }))?.health).toMatchObject({ score: null, noScore: 'SDQ1' });
    expect(problems(table('oc2', { SDQ_SCORE: '41', CONVICTED: 'Y' }))).toEqual([
      'score-not-possible oc2.csv 2 SDQ_SCORE',
      'unknown-code oc2.csv 2 CONVICTED',
    ]);
    expect(returned(table('oc2', { SDQ_SCORE: '40' }))?.health?.score).toBe(40);
    expect(problems(table('oc2', { SDQ_SCORE: '-1' }))).toHaveLength(1);
  });

  it('are checked against the header for the birth date', () => {
    expect(problems(table('uasc', { DOB: '01/01/2001', DUC: '01/01/2019' }))).toEqual([
      'birth-date-differs uasc.csv 2 DOB',
    ]);
  });

  it('are kept with the child, and the same files a second time change nothing', () => {
    const context = aContext('2018-03-31');
    const reading = read(table('uasc', { DUC: '13/06/2026' }), table('oc2', { SDQ_SCORE: '17' }));
    const { created } = planMerge([], reading, context);
    expect(created.map((file) => returnedOf(file).asylum)).toEqual([{ until: '2026-06-13' }]);
    expect(planMerge(created, reading, context)).toEqual({ created: [], changed: [], unchanged: 1 });
    const without = planMerge(created, read(), context);
    expect(without.unchanged).toBe(1);
  });

  it('are not there in files kept before they were read: then nothing was returned', () => {
    const [file] = planMerge([], read(), aContext('2018-03-31')).created;
    if (file === undefined) throw new Error('no child');
    expect('returned' in file).toBe(false);
    expect(returnedOf(file)).toEqual({ asylum: null, missing: {}, adoptionDecisions: {}, health: null });
  });
});
