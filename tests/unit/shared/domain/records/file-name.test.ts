import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentFileName, unlikeNames } from '../../../../../src/shared/domain/records/file-name';
import { date } from '../../../../../src/shared/kernel/local-date';

const record = { recordId: '7KQ2M9XD', kind: 'full-record', version: '1.0', reviewHeldOn: date('2026-11-12') } as const;

describe('the name of a record’s file', () => {
  it('says which record, which review day, which kind and which version, and names nobody', () => {
    expect(documentFileName(record)).toBe('7KQ2M9XD_2026-11-12_record_v1.0.docx');
    expect(documentFileName({ ...record, kind: 'decisions-sheet' })).toBe('7KQ2M9XD_2026-11-12_decisions_v1.0.docx');
  });

  it('is legal on Windows and in SharePoint whatever the record holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (recordId, version) => {
        const name = documentFileName({ ...record, recordId, version });
        expect(name).toMatch(/^[A-Za-z0-9_][A-Za-z0-9._-]*\.docx$/);
        expect(name.length).toBeLessThanOrEqual(80);
      }),
    );
  });

  it('never stands for two files, on a disk that does not tell capitals apart either', () => {
    const names = unlikeNames(['A_v1.0.docx', 'a_v1.0.docx', 'A_v1.0.docx', 'B_v1.0.docx']);
    expect(names).toEqual(['A_v1.0.docx', 'a_v1.0-2.docx', 'A_v1.0-3.docx', 'B_v1.0.docx']);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(4);
  });
});
