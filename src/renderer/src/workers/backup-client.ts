import { err, type Result } from '../../../shared/kernel/result';
import type { BackupAsk, BackupWorkerFailure, OpenedBackup } from './backup/messages';

type Answer = Result<OpenedBackup, BackupWorkerFailure>;

/** Opens a backup in a worker of its own, which ends with the answer, or is stopped, and takes what it opened with it. */
export function openInWorker(ask: BackupAsk, stop?: AbortSignal): Promise<Answer> {
  const worker = new Worker(new URL('./backup-worker.ts', import.meta.url), { type: 'module' });
  return new Promise<Answer>((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<Answer | null>) => {
      resolve(data ?? err({ code: 'backup-worker-failed' }));
    };
    const fail = (): void => {
      resolve(err({ code: 'backup-worker-failed' }));
    };
    worker.onerror = fail;
    stop?.addEventListener('abort', fail, { once: true });
    worker.postMessage(ask);
  }).finally(() => {
    worker.terminate();
  });
}
