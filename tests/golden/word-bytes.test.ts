import { afterAll, describe, expect, it, vi } from 'vitest';
import type { DocumentModel } from '../../src/shared/domain/documents/model';
import { sha256 } from '../../src/renderer/src/workers/docx/sha256';
import { everyDocument } from './support/every-document';
import { readWordFile } from './support/word-file';

const zone = process.env['TZ'];
afterAll(() => {
  process.env['TZ'] = zone;
});

/** Renders as a process does that has rendered nothing yet: the library's counters start again. */
async function renderedCold(model: DocumentModel): Promise<string> {
  vi.resetModules();
  const { renderDocx } = await import('../../src/renderer/src/workers/docx/render');
  return sha256(await renderDocx(model));
}

describe('the same record', () => {
  const [record] = everyDocument.filter(({ name }) => name === 'full record, in parts');
  if (record === undefined) throw new Error('No such document');
  const { model } = record;

  it('has the same bytes cold, warm, and after other documents', async () => {
    const first = await renderedCold(model);
    const { renderDocx } = await import('../../src/renderer/src/workers/docx/render');
    for (const other of everyDocument.slice(0, 3)) await renderDocx(other.model);
    expect(await sha256(await renderDocx(model))).toBe(first);
    expect(await renderedCold(model)).toBe(first);
  });

  it('has the same bytes in London, New York and Auckland, at any hour', async () => {
    const hashes = new Set<string>();
    for (const [place, hours] of [['Europe/London', 0], ['America/New_York', 9], ['Pacific/Auckland', 31]] as const) {
      process.env['TZ'] = place;
      vi.useFakeTimers({ toFake: ['Date'], now: new Date(Date.UTC(2027, 2, 1, hours)) });
      hashes.add(await renderedCold(model));
      vi.useRealTimers();
    }
    expect(hashes.size).toBe(1);
  });

  it('is dated when it was made final', async () => {
    const { renderDocx } = await import('../../src/renderer/src/workers/docx/render');
    const core = readWordFile(await renderDocx(model)).part('docProps/core.xml');
    expect([...core.matchAll(/>(\d{4}-[^<]*)</g)].map(([, when]) => when)).toEqual([
      '2026-11-24T16:05:09Z',
      '2026-11-24T16:05:09Z',
    ]);
  });
});
