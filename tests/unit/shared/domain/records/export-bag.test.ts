import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { defaultProfile } from '../../../../../src/shared/domain/profile/default-profile';
import { exportBag } from '../../../../../src/shared/domain/records/export-bag';
import type { BagTools, ExportFacts, ExportItem } from '../../../../../src/shared/domain/records/export-types';
import { instantSchema } from '../../../../../src/shared/kernel/clock';
import { date } from '../../../../../src/shared/kernel/local-date';
import { aChild } from '../../../../support/builders/a-child';
import { aDocumentRecord } from '../../../../support/builders/a-document-record';

const tools: BagTools = {
  utf8: (text) => new TextEncoder().encode(text),
  sha256: (bytes) => createHash('sha256').update(bytes).digest('hex'),
};

const facts: ExportFacts = {
  id: 'EXP-2026-11-22-4TZC08QW',
  on: date('2026-11-22'),
  at: instantSchema.parse('2026-11-22T11:00:00.000Z'),
  appVersion: '0.1.0',
  profile: { ...defaultProfile, council: 'Northmere Council' },
  chair: { name: 'Marian Tolliver', role: 'Independent Reviewing Officer' },
};

const bytes = new Uint8Array([80, 75, 3, 4]);

const item = (recordId: string): ExportItem => {
  const record = aDocumentRecord({ recordId, sha256: tools.sha256(bytes), size: bytes.length });
  return { child: aChild().withDocuments(record).build(), record, bytes };
};

const textOf = (files: ReturnType<typeof exportBag>, path: string): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(files.find((file) => file.path === path)?.bytes);

describe('an export of final records', () => {
  const items = [item('7KQ2M9XD'), item('P4H8T2WN')];
  const bag = exportBag(items, facts, tools);

  it('holds the documents, an index, a manifest, a page to read and the checksums', () => {
    expect(bag.map(({ path }) => path).sort()).toEqual([
      'bag-info.txt',
      'bagit.txt',
      'data/README.txt',
      'data/index.csv',
      'data/manifest.json',
      'data/records/7KQ2M9XD_2026-11-12_record_v1.0.docx',
      'data/records/P4H8T2WN_2026-11-12_record_v1.0.docx',
      'manifest-sha256.txt',
      'tagmanifest-sha256.txt',
    ]);
  });

  it('has a row for each document, with the columns that the council names', () => {
    const [columns = '', ...rows] = textOf(bag, 'data/index.csv').trimEnd().split('\r\n');
    expect(columns).toBe(`\ufeff${defaultProfile.exports.columns.map(({ name }) => name).join(',')}`);
    expect(rows).toHaveLength(2);
    expect(rows[0]).toContain('7KQ2M9XD,1.0,"Full record, review 18, 12 November 2026"');
    expect(rows[0]).toContain('2094-05-08');
  });

  it('counts and measures what it holds', () => {
    const payload = bag.filter(({ path }) => path.startsWith('data/'));
    const total = payload.reduce((sum, file) => sum + file.bytes.length, 0);
    expect(textOf(bag, 'bag-info.txt')).toContain(`Payload-Oxum: ${String(total)}.${String(payload.length)}\n`);
  });

  it('names no child in the index, the manifest, its own description or any path', () => {
    const text = ['data/index.csv', 'data/manifest.json', 'data/README.txt', 'bag-info.txt'].map((path) =>
      textOf(bag, path),
    );
    expect([...text, ...bag.map(({ path }) => path)].join('\n')).not.toMatch(/Nell|Farrant/);
  });

  it('does not name the chair in its own description', () => {
    expect(textOf(bag, 'bag-info.txt')).not.toContain('Tolliver');
  });

  it('gives the same names and checksums again in a later export', () => {
    const again = exportBag(items, { ...facts, id: 'EXP-2026-12-01-9XYZ1234', on: date('2026-12-01') }, tools);
    const records = (files: typeof bag) => files.filter(({ path }) => path.startsWith('data/records/'));
    expect(records(again)).toEqual(records(bag));
  });

  it('says in which exports a record went out before', () => {
    const [first] = items;
    if (first === undefined) throw new Error('No item');
    const exports = { 'EXP-2026-11-20-AAAAAAAA': { on: date('2026-11-20'), at: facts.at } };
    const files = exportBag([{ ...first, record: { ...first.record, exports } }], facts, tools);
    expect(textOf(files, 'data/index.csv')).toContain('EXP-2026-11-22-4TZC08QW,EXP-2026-11-20-AAAAAAAA');
  });
});
