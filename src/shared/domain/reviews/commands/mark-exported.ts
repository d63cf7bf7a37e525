import { err, ok } from '../../../kernel/result';
import type { DocumentId } from '../../records/document-record';
import type { Apply } from './command-context';

/** Records that final documents went out in an export. */
export type MarkExported = {
  readonly kind: 'mark-exported';
  readonly exportId: string;
  readonly documents: readonly DocumentId[];
};

export const markExported: Apply<MarkExported> = (file, { exportId, documents }, { today, now }) => {
  const marked = documents.flatMap((id) => file.documents[id] ?? []);
  if (marked.length !== documents.length) return err({ code: 'not-found' });
  const once = { [exportId]: { on: today, at: now } };
  const changed = marked.map((record) => ({ ...record, exports: { ...record.exports, ...once } }));
  const byId = Object.fromEntries(changed.map((record) => [record.id, record]));
  return ok({ ...file, documents: { ...file.documents, ...byId } });
};
