import { describe, expect, it } from 'vitest';
import { changeWords } from '../../../../src/renderer/src/content/change-words';
import type { HistoryEntry } from '../../../../src/shared/domain/vault/history';
import { instantSchema } from '../../../../src/shared/kernel/clock';
import { longDate } from '../../../../src/shared/kernel/date-words';
import { date } from '../../../../src/shared/kernel/local-date';
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

  it('says that a file began, without telling all of it again', () => {
    expect(told({ path: [] })).toEqual({
      where: 'The whole file',
      field: 'Added to the caseload',
      before: '',
      after: '',
    });
  });
});
