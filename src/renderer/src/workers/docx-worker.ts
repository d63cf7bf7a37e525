/// <reference lib="webworker" />
import type { DocxAnswer, DocxRequest } from './docx/messages';
import { renderDocx } from './docx/render';
import { sha256 } from './docx/sha256';

declare const self: DedicatedWorkerGlobalScope;

async function answer({ id, model }: DocxRequest): Promise<void> {
  try {
    const bytes = await renderDocx(model);
    const done: DocxAnswer = { id, ok: true, document: { bytes, sha256: await sha256(bytes) } };
    self.postMessage(done, [bytes.buffer]);
  } catch {
    // What went wrong may quote the child's record, so only the fact crosses back.
    const failed: DocxAnswer = { id, ok: false };
    self.postMessage(failed);
  }
}

self.onmessage = ({ data }: MessageEvent<DocxRequest>) => {
  void answer(data);
};
