import { describe, expect, it } from 'vitest';
import { changeWords } from '../../../../src/renderer/src/content/change-words';
import type { HistoryEntry } from '../../../../src/shared/domain/vault/history';
import { instantSchema } from '../../../../src/shared/kernel/clock';
import { longDate } from '../../../../src/shared/kernel/date-words';
import { date } from '../../../../src/shared/kernel/local-date';
import { dayAndTime } from '../../../../src/renderer/src/content/times';
import { aChild } from '../../../support/builders/a-child';

const at = instantSchema.parse('2026-11-23T12:41:07.000Z');
const named = {
  child: 'Nell',
  person: (id: string) => (id.startsWith('0190') ? 'Mair Pugh' : ''),
  topic: (code: string) => (code === 'health' ? 'Health' : code),
};
const told = (change: Pick<HistoryEntry, 'path'> & Partial<HistoryEntry>) =>
  changeWords(aChild().build(), { by: 'Amara Lindqvist', from: at, to: at, label: '', ...change }, named);

describe('a change in words', () => {
  it('names the field, and says what it was and is', () => {
    expect(told({ path: ['facts', 'knownAs'], before: 'Nell', after: 'Nellie' })).toEqual({
      where: 'Facts',
      field: 'Likes to be called',
      before: 'Nell',
      after: 'Nellie',
    });
  });

  it('writes days out', () => {
    expect(told({ path: ['facts', 'born'], after: '2014-05-02' })).toMatchObject({
      before: '',
      after: longDate(date('2014-05-02')),
    });
  });

  it('tells a note by its words alone', () => {
    const after = { kind: 'paragraph', runs: [{ text: 'Seen ' }, { text: 'today', bold: true }] } as const;
    const note = told({
      path: ['reviews', '01900000-0000-7000-8000-000000000001', 'topics', 'health', 'note', '0'],
      after,
    });
    expect(note).toMatchObject({ field: 'Note', after: 'Seen today' });
    expect(note.where).toContain('Health');
  });

  it('names people in place of their ids', () => {
    const path = ['people', '01900000-0000-7000-8000-000000000002', 'phone'];
    expect(told({ path, after: '01632 960 001' })).toMatchObject({ where: 'Mair Pugh', field: 'Phone' });
  });

  it('tells by when from by whom', () => {
    const review = ['reviews', '01900000-0000-7000-8000-000000000001'];
    const decision = [...review, 'decisions', '01900000-0000-7000-8000-000000000003'];
    expect(told({ path: [...decision, 'by'], after: '2026-12-01' }).field).toBe('By when');
    expect(told({ path: decision, after: { words: 'A bed', by: '2026-12-01' } }).after).toContain('By when: ');
    expect(told({ path: ['monitoring', '01900000-0000-7000-8000-000000000004', 'by'], after: 'Mair Pugh' }).field).toBe(
      'By',
    );
    const sealed = { at: '2026-11-23T12:41:07.000Z', on: '2026-11-23', by: 'Mair Pugh', contentHash: 'ab'.repeat(32) };
    expect(told({ path: [...review, 'finalised'], after: sealed })).toMatchObject({
      field: 'Made final',
      after: `${dayAndTime(at)}\nBy: Mair Pugh`,
    });
  });

  it('tells a final document without ids, hashes and sizes', () => {
    const after = {
      ...{ id: '01900000-0000-7000-8000-000000000005', recordId: '7KQ2M9XD', kind: 'full-record' },
      ...{ review: '01900000-0000-7000-8000-000000000001', version: '1.0', title: 'Full record of review 3' },
      ...{ reviewHeldOn: '2026-11-20', finalisedAt: at, finalisedOn: '2026-11-23', size: 48_211 },
      ...{ blob: 'cd'.repeat(16), sha256: 'ab'.repeat(32), appVersion: '0.1.0', exports: {} },
      template: { id: 'looked-after-review', version: 1 },
    };
    expect(told({ path: ['documents', after.id], after }).after.split('\n')).toEqual([
      'Record number: 7KQ2M9XD',
      'Kind: Full record',
      'Version: 1.0',
      'Title: Full record of review 3',
      `Review held: ${longDate(date('2026-11-20'))}`,
      `Made final: ${dayAndTime(at)}`,
    ]);
    const exported = { on: '2026-11-24', at };
    expect(
      told({ path: ['documents', after.id, 'exports', 'EXP-2026-11-24-7KQ2M9XD'], after: exported }),
    ).toMatchObject({
      field: 'Exported',
      after: dayAndTime(at),
    });
  });

  it('says what a code stands for', () => {
    expect(told({ path: ['monitoring', '01900000-0000-7000-8000-000000000004', 'kind'], after: 'notice' }).after).toBe(
      'Notice of a change',
    );
    expect(
      told({ path: ['people', '01900000-0000-7000-8000-000000000002', 'receives'], after: 'none' }).after,
    ).not.toBe('none');
  });

  it('says that a file began, without telling all of it again', () => {
    expect(told({ path: [] })).toEqual({
      where: 'The whole file',
      field: 'Added to the caseload',
      before: '',
      after: 'The file as it was then',
    });
  });
});
