/// <reference lib="webworker" />
import { z } from 'zod';
import type { PackAnswer, PackRequest, PackRequestKind } from './pack/messages';
import { operate } from './pack/operations';

declare const self: DedicatedWorkerGlobalScope;

// The page's policy forbids eval, which zod would otherwise probe for.
z.config({ jitless: true });

const send = (answer: PackAnswer<PackRequestKind> | null): void => {
  self.postMessage(answer);
};

self.onmessage = ({ data }: MessageEvent<PackRequest>) => {
  // What was thrown might quote what was opened, so nothing of it is answered.
  void operate(data, (done, of) => send({ kind: 'progress', done, of })).then(
    (result) => send(result.ok ? { kind: 'done', value: result.value } : { kind: 'failed', failure: result.error }),
    () => send(null),
  );
};
