import type { PackFailure } from '../../../shared/domain/packs/pack-failure';
import { err, ok, type Result } from '../../../shared/kernel/result';
import type { PackAnswer, PackRequestKind, PackRequests } from './pack/messages';

export type PackWorkerFailure = PackFailure | { readonly code: 'pack-worker-failed' } | { readonly code: 'cancelled' };

type Options = {
  readonly onProgress?: (done: number, of: number) => void;
  /** Ends the worker at once, in the middle of what it does. */
  readonly signal?: AbortSignal | undefined;
};

/**
 * Asks a pack worker of its own for one thing, then ends it: a passphrase takes seconds of unbroken work, and the
 * memory in which it was tried goes with the worker.
 */
export function askPackWorker<K extends PackRequestKind>(
  kind: K,
  ask: PackRequests[K]['ask'],
  { onProgress, signal }: Options = {},
): Promise<Result<PackRequests[K]['answer'], PackWorkerFailure>> {
  if (signal?.aborted === true) return Promise.resolve(err({ code: 'cancelled' }));
  const worker = new Worker(new URL('./pack-worker.ts', import.meta.url), { type: 'module' });
  return new Promise<Result<PackRequests[K]['answer'], PackWorkerFailure>>((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<PackAnswer<K> | null>) => {
      if (data === null) resolve(err({ code: 'pack-worker-failed' }));
      else if (data.kind === 'progress') onProgress?.(data.done, data.of);
      else resolve(data.kind === 'done' ? ok(data.value) : err(data.failure));
    };
    worker.onerror = () => resolve(err({ code: 'pack-worker-failed' }));
    signal?.addEventListener('abort', () => resolve(err({ code: 'cancelled' })), { once: true });
    worker.postMessage({ kind, ask });
  }).finally(() => worker.terminate());
}
