import { err, type Result } from '../../../shared/kernel/result';
import type { KeyFailure, KeyRequestKind, KeyRequests } from './key/messages';

/** The worker could not do it at all: no memory for the derivation, or a bug. */
export type KeyWorkerFailure = KeyFailure | { readonly code: 'key-worker-failed' };

type Answer<K extends KeyRequestKind> = Result<KeyRequests[K]['answer'], KeyWorkerFailure>;

/**
 * Asks a key worker of its own for one thing, then ends it: the memory in which it held a passphrase or a raw key goes
 * with it.
 */
export function askKeyWorker<K extends KeyRequestKind>(kind: K, ask: KeyRequests[K]['ask']): Promise<Answer<K>> {
  const worker = new Worker(new URL('./key-worker.ts', import.meta.url), { type: 'module' });
  return new Promise<Answer<K>>((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<Answer<K> | null>) => {
      resolve(data ?? err({ code: 'key-worker-failed' }));
    };
    worker.onerror = () => {
      resolve(err({ code: 'key-worker-failed' }));
    };
    worker.postMessage({ kind, ask });
  }).finally(() => {
    worker.terminate();
  });
}
