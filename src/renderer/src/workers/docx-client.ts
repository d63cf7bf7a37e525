import type { DocumentModel } from '../../../shared/domain/documents/model';
import { err, ok, type Result } from '../../../shared/kernel/result';
import type { DocxAnswer, DocxRequest, RenderedDocument } from './docx/messages';

export type RenderFailure = { readonly code: 'not-rendered' } | { readonly code: 'cancelled' };

type RenderOptions = {
  /** Told after each document. */
  readonly onProgress?: (done: number, of: number) => void;
  /** Stops the worker at once; what was being made is dropped. */
  readonly signal?: AbortSignal;
};

const spawn = (): Worker => new Worker(new URL('./docx-worker.ts', import.meta.url), { type: 'module' });

// Kept from one document to the next: the first one pays for loading the library.
let worker: Worker | undefined;
let lastId = 0;

function discardWorker(): void {
  worker?.terminate();
  worker = undefined;
}

/** One document from the worker; `stop` ends the wait and the worker with it. */
function renderOne(model: DocumentModel, signal?: AbortSignal): Promise<Result<RenderedDocument, RenderFailure>> {
  worker ??= spawn();
  const current = worker;
  lastId += 1;
  const request: DocxRequest = { id: lastId, model };
  return new Promise((resolve) => {
    const finished = new AbortController();
    const settle = (result: Result<RenderedDocument, RenderFailure>) => {
      finished.abort();
      resolve(result);
    };
    const fail = (failure: RenderFailure) => {
      discardWorker();
      settle(err(failure));
    };
    const onAnswer = ({ data }: MessageEvent<DocxAnswer>) => {
      if (data.id === request.id) settle(data.ok ? ok(data.document) : err({ code: 'not-rendered' }));
    };
    const until = { signal: finished.signal };
    current.addEventListener('message', onAnswer, until);
    current.addEventListener(
      'error',
      () => {
        fail({ code: 'not-rendered' });
      },
      until,
    );
    signal?.addEventListener(
      'abort',
      () => {
        fail({ code: 'cancelled' });
      },
      until,
    );
    current.postMessage(request);
  });
}

/** The Word files of the documents, in their order, made one after the other in the worker. */
export async function renderDocuments(
  models: readonly DocumentModel[],
  { onProgress, signal }: RenderOptions = {},
): Promise<Result<readonly RenderedDocument[], RenderFailure>> {
  const rendered: RenderedDocument[] = [];
  for (const model of models) {
    if (signal?.aborted === true) return err({ code: 'cancelled' });
    const one = await renderOne(model, signal);
    if (!one.ok) return one;
    rendered.push(one.value);
    onProgress?.(rendered.length, models.length);
  }
  return ok(rendered);
}
