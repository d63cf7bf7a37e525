import type { DocumentId } from '../../../shared/domain/records/document-record';
import { documentFileName } from '../../../shared/domain/records/file-name';
import { err, type Result } from '../../../shared/kernel/result';
import { desktop } from '../platform/desktop';
import type { ReadFailure } from '../vault/open-vault';
import type { AppStore } from './app-store';

type Written = Awaited<ReturnType<typeof desktop.saveWordDocument>>;
type WriteFailure = Extract<Written, { readonly ok: false }>['error'];

/** Saves a copy of a final document where the person says. Answers the name it was given there. */
export async function saveFinalDocument(
  store: AppStore,
  child: string,
  document: DocumentId,
): Promise<Result<string, WriteFailure | ReadFailure>> {
  const record = store.child(child)?.documents[document];
  if (record === undefined) return err({ code: 'missing' });
  const bytes = await store.readBlob(child, record.blob);
  return bytes.ok ? desktop.saveWordDocument(documentFileName(record), bytes.value) : bytes;
}
