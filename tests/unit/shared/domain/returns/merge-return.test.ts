import { describe, expect, it } from 'vitest';
import { planMerge } from '../../../../../src/shared/domain/returns/merge-return';
import { readReturn } from '../../../../../src/shared/domain/returns/read-return';
import type { ReturnTable } from '../../../../../src/shared/domain/returns/return-table';
import { applyCommand } from '../../../../../src/shared/domain/reviews/apply-command';
import type { ChildFile } from '../../../../../src/shared/domain/children/child-file';
import { date } from '../../../../../src/shared/kernel/local-date';
import { aContext } from '../../../../support/builders/a-context';
import { aTable } from '../../../../support/builders/a-return';

const context = aContext('2018-03-31');
const read = (...tables: readonly ReturnTable[]) => readReturn(tables, context.today);
const whole = [aTable('header', {}), aTable('episodes', {}), aTable('reviews', {})];
const imported = planMerge([], read(...whole), context).created;

/** The children after the import has changed those it would change. */
function after(files: readonly ChildFile[], ...tables: readonly ReturnTable[]): readonly ChildFile[] {
  const { changed } = planMerge(files, read(...tables), context);
  return files.map((file) => {
    const change = changed.find(({ child }) => child === file.id);
    if (change === undefined) return file;
    const result = applyCommand(file, change.command, context);
    if (!result.ok) throw new Error(result.error.code);
    return result.value;
  });
}

describe('Bringing a return in', () => {
  it('makes a file for a child who is new', () => {
    expect(imported).toHaveLength(1);
    expect(imported[0]).toMatchObject({ reference: '101', facts: { born: '2008-06-14', given: '' } });
    expect(Object.values(imported[0]?.episodes ?? {})).toMatchObject([{ from: '2016-01-05', legalStatus: 'C2' }]);
    expect(Object.values(imported[0]?.heldReviews ?? {})).toMatchObject([{ on: '2016-01-28', participation: 'PN1' }]);
  });

  it('changes nothing the second time', () => {
    expect(planMerge(imported, read(...whole), context)).toEqual({ created: [], changed: [], unchanged: 1 });
  });

  it('ends an episode that was open, under the same id', () => {
    const [file] = after(imported, aTable('header', {}), aTable('episodes', { DEC: '01/03/2018', REC: 'E4A' }));
    expect(Object.keys(file?.episodes ?? {})).toEqual(Object.keys(imported[0]?.episodes ?? {}));
    expect(Object.values(file?.episodes ?? {})[0]).toMatchObject({ to: date('2018-03-01'), ceased: 'E4A' });
  });

  it('keeps what the next return leaves out, and names that were added', () => {
    const named = imported.map((file) => ({ ...file, facts: { ...file.facts, given: 'Nell' } }));
    const [file] = after(named, aTable('header', { DOB: '', UPN: '' }), aTable('reviews', { REVIEW: '28/04/2016' }));
    expect(file?.facts).toMatchObject({ given: 'Nell', born: '2008-06-14', upn: 'D051910639385' });
    expect(Object.values(file?.heldReviews ?? {}).map(({ on }) => on)).toEqual(['2016-01-28', '2016-04-28']);
    expect(Object.values(file?.episodes ?? {})).toHaveLength(1);
  });

  it('leaves a child alone who is not in it', () => {
    const other = [aTable('header', { CHILD: '102' }), aTable('episodes', { CHILD: '102' })];
    expect(planMerge(imported, read(...other), context)).toMatchObject({ changed: [], unchanged: 0 });
  });
});
