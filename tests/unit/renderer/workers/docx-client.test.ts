import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { decisionsSheet } from '../../../../src/shared/domain/documents/decisions-sheet';
import type { DocxAnswer, DocxRequest } from '../../../../src/renderer/src/workers/docx/messages';
import { aChild } from '../../../support/builders/a-child';
import { aRecordInput } from '../../../support/builders/a-record-input';
import { aReview } from '../../../support/builders/a-review';

const model = decisionsSheet(aRecordInput(aChild().build(), aReview().build()));
const rendered = { bytes: new Uint8Array([1, 2, 3]), sha256: 'ab'.repeat(32) };

type Behaviour = (request: DocxRequest) => DocxAnswer | 'silent' | 'crash';
let behaviour: Behaviour;
const workers: FakeWorker[] = [];

/** Stands in for the browser's Worker: answers as the test says, and notes that it was ended. */
class FakeWorker extends EventTarget {
  terminated = false;
  constructor() {
    super();
    workers.push(this);
  }
  postMessage(request: DocxRequest): void {
    const answer = behaviour(request);
    if (answer === 'silent') return;
    queueMicrotask(() => {
      this.dispatchEvent(answer === 'crash' ? new Event('error') : new MessageEvent('message', { data: answer }));
    });
  }
  terminate(): void {
    this.terminated = true;
  }
}

async function client() {
  vi.resetModules();
  return import('../../../../src/renderer/src/workers/docx-client');
}

describe('Word files from the worker', () => {
  beforeEach(() => {
    workers.length = 0;
    behaviour = ({ id }) => ({ id, ok: true, document: rendered });
    vi.stubGlobal('Worker', FakeWorker);
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('come back in order, with the progress told after each, from one worker', async () => {
    const { renderDocuments } = await client();
    const told: string[] = [];
    const onProgress = (done: number, of: number) => told.push(`${done} of ${of}`);
    expect(await renderDocuments([model, model], { onProgress })).toEqual({ ok: true, value: [rendered, rendered] });
    expect(told).toEqual(['1 of 2', '2 of 2']);
    expect(workers).toHaveLength(1);
  });

  it('that cannot be made are an answer, not a crash', async () => {
    const { renderDocuments } = await client();
    behaviour = ({ id }) => ({ id, ok: false });
    expect(await renderDocuments([model])).toEqual({ ok: false, error: { code: 'not-rendered' } });
  });

  it('are made by a new worker after one that crashed', async () => {
    const { renderDocuments } = await client();
    behaviour = () => 'crash';
    expect(await renderDocuments([model])).toEqual({ ok: false, error: { code: 'not-rendered' } });
    behaviour = ({ id }) => ({ id, ok: true, document: rendered });
    expect((await renderDocuments([model])).ok).toBe(true);
    expect(workers.map(({ terminated }) => terminated)).toEqual([true, false]);
  });

  it('stop being made at once when the person cancels', async () => {
    const { renderDocuments } = await client();
    behaviour = () => 'silent';
    const stop = new AbortController();
    const waiting = renderDocuments([model], { signal: stop.signal });
    stop.abort();
    expect(await waiting).toEqual({ ok: false, error: { code: 'cancelled' } });
    expect(workers[0]?.terminated).toBe(true);
    expect(await renderDocuments([model], { signal: stop.signal })).toEqual({
      ok: false,
      error: { code: 'cancelled' },
    });
  });
});
