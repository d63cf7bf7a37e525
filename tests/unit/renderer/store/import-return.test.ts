import { describe, expect, it } from 'vitest';
import { observable } from '../../../../src/renderer/src/store/observable';
import { dryRun, loadReturn, type DryRun } from '../../../../src/renderer/src/store/import-return';
import { readReturn } from '../../../../src/shared/domain/returns/read-return';
import { aContext } from '../../../support/builders/a-context';
import { aTable } from '../../../support/builders/a-return';
import { aStore } from '../../../support/builders/a-store';

const aDryRun = (): DryRun => ({
  reading: readReturn([aTable('header', {})], aContext().today),
  merge: { created: [], changed: [], unchanged: 0 },
  after: [],
});

describe('A practice caseload', () => {
  const practice = aStore([], { isPractice: observable(true) });

  it('never takes a real return, whatever asks for it', async () => {
    await expect(dryRun(practice, [], () => undefined)).rejects.toThrow('never takes a real return');
    await expect(loadReturn(practice, aDryRun())).rejects.toThrow('never takes a real return');
  });
});

describe('A caseload of one’s own', () => {
  it('takes a return', async () => {
    expect(await loadReturn(aStore([]), aDryRun())).toEqual({
      ok: true,
      value: { added: 0, changed: 0, unchanged: 0 },
    });
  });
});
