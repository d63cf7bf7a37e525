import type { StrengthRequestKind, StrengthRequests } from './strength/messages';

/** Each answer is of the kind that was asked under its number. */
type Answered = { readonly id: number; readonly answer: never };

/** A strength worker of its own, for as long as a passphrase is being chosen. */
export interface StrengthWorker {
  /** Null where the worker could not do it. */
  ask<K extends StrengthRequestKind>(
    kind: K,
    ask: StrengthRequests[K]['ask'],
  ): Promise<StrengthRequests[K]['answer'] | null>;
  /** Ends it, and with it the memory in which it held what was typed. */
  end(): void;
}

export function startStrengthWorker(): StrengthWorker {
  const worker = new Worker(new URL('./strength-worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, { readonly answered: (answer: never) => void; readonly failed: () => void }>();
  let last = 0;
  const failAll = () => {
    for (const { failed } of waiting.values()) failed();
    waiting.clear();
  };
  worker.onmessage = ({ data }: MessageEvent<Answered>) => {
    waiting.get(data.id)?.answered(data.answer);
    waiting.delete(data.id);
  };
  worker.onerror = failAll;
  return {
    ask: (kind, ask) =>
      new Promise((resolve) => {
        last += 1;
        waiting.set(last, { answered: resolve, failed: () => resolve(null) });
        worker.postMessage({ id: last, kind, ask });
      }),
    end: () => {
      worker.terminate();
      failAll();
    },
  };
}
