import { describe, expect, it } from 'vitest';
import { instantSchema } from '../../../../../src/shared/kernel/clock';
import type { DocumentModel } from '../../../../../src/shared/domain/documents/model';
import { renderDocx } from '../../../../../src/renderer/src/workers/docx/render';
import { sha256 } from '../../../../../src/renderer/src/workers/docx/sha256';

const model: DocumentModel = {
  title: 'Review record',
  language: 'en-GB',
  author: 'Marian Tolliver',
  made: instantSchema.parse('2026-11-19T10:00:00.000Z'),
  header: ['OFFICIAL-SENSITIVE'],
  footer: 'Northmere Council',
  properties: [{ name: 'RecordId', value: 'ABCD1234' }],
  blocks: [
    { kind: 'heading', level: 1, text: 'Decisions' },
    { kind: 'numbered', level: 1, runs: [{ text: 'One' }] },
    { kind: 'paragraph', runs: [{ text: 'between\tthe\nlists', bold: true }] },
    { kind: 'numbered', level: 1, runs: [{ text: 'One again' }] },
    { kind: 'quotation', runs: [{ text: '“I want to stay.”' }] },
    {
      kind: 'table',
      columns: [
        { heading: 'No.', mm: 20 },
        { heading: 'What', mm: 150 },
      ],
      rows: [[[[{ text: '1' }]], [[{ text: 'x' }]]]],
    },
  ],
};

describe('the Word renderer', () => {
  it('makes the same bytes twice', async () => {
    const first = await sha256(await renderDocx(model));
    await new Promise((resolve) => setTimeout(resolve, 1100));
    expect(await sha256(await renderDocx(model))).toBe(first);
  });
});
