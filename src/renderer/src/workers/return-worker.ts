/// <reference lib="webworker" />
import { z } from 'zod';
import { readReturn } from '../../../shared/domain/returns/read-return';
import type { ReturnTable } from '../../../shared/domain/returns/return-table';
import type { ReturnAnswer, ReturnRequest } from './return/messages';
import { parseTable } from './return/parse-table';

declare const self: DedicatedWorkerGlobalScope;

// zod would try `new Function` at its first parse, which the content security policy refuses and counts as a violation.
z.config({ jitless: true });

const send = (answer: ReturnAnswer): void => {
  self.postMessage(answer);
};

/** Splits the files one by one, then reads them together. */
function answer({ id, files, today }: ReturnRequest): ReturnAnswer {
  const tables: ReturnTable[] = [];
  for (const [done, file] of files.entries()) {
    send({ kind: 'progress', id, done, of: files.length + 1 });
    const table = parseTable(file);
    if (!table.ok) return { kind: 'failed', id, failure: table.error };
    tables.push(table.value);
  }
  send({ kind: 'progress', id, done: files.length, of: files.length + 1 });
  return { kind: 'read', id, reading: readReturn(tables, today) };
}

self.onmessage = ({ data }: MessageEvent<ReturnRequest>) => {
  try {
    send(answer(data));
  } catch {
    // What went wrong may quote a child's row, so only the fact crosses back.
    send({ kind: 'failed', id: data.id, failure: { code: 'not-read' } });
  }
};
