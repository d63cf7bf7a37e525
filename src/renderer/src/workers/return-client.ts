import type { ReturnReading } from '../../../shared/domain/returns/return-reading';
import type { LocalDate } from '../../../shared/kernel/local-date';
import { err, ok, type Result } from '../../../shared/kernel/result';
import type { ReturnAnswer, ReturnBytes, ReturnFailure, ReturnRequest } from './return/messages';

type ReadOptions = {
  /** Told as each file is split and before they are read together. */
  readonly onProgress?: (done: number, of: number) => void;
};

let lastId = 0;

/**
 * Reads the chosen files in a worker of their own, which ends with the answer and takes its copy of the text with it.
 * The files' bytes are handed over: they are empty for the caller afterwards.
 */
export function readReturnFiles(
  files: readonly ReturnBytes[],
  today: LocalDate,
  { onProgress }: ReadOptions = {},
): Promise<Result<ReturnReading, ReturnFailure>> {
  const worker = new Worker(new URL('./return-worker.ts', import.meta.url), { type: 'module' });
  lastId += 1;
  // A view of part of a larger buffer would hand over more than the file.
  const own = files.map(({ name, bytes }) => ({
    name,
    bytes: bytes.byteLength === bytes.buffer.byteLength ? bytes : bytes.slice(),
  }));
  const request: ReturnRequest = { id: lastId, files: own, today };
  return new Promise((resolve) => {
    const finish = (result: Result<ReturnReading, ReturnFailure>): void => {
      worker.terminate();
      resolve(result);
    };
    worker.onmessage = ({ data }: MessageEvent<ReturnAnswer>) => {
      if (data.id !== request.id) return;
      if (data.kind === 'progress') onProgress?.(data.done, data.of);
      else finish(data.kind === 'read' ? ok(data.reading) : err(data.failure));
    };
    worker.onerror = () => {
      finish(err({ code: 'not-read' }));
    };
    worker.postMessage(
      request,
      own.map(({ bytes }) => bytes.buffer),
    );
  });
}
