import { dayOfReview } from '../../../shared/domain/documents/day-of-review';
import { decisionsSheet } from '../../../shared/domain/documents/decisions-sheet';
import { fullRecord } from '../../../shared/domain/documents/full-record';
import type { DocumentModel } from '../../../shared/domain/documents/model';
import type { RecordInput } from '../../../shared/domain/documents/record-input';
import type { ChildFile } from '../../../shared/domain/children/child-file';
import {
  documentKindSchema,
  type DocumentKind,
  type DocumentRecord,
} from '../../../shared/domain/records/document-record';
import { recordTitle } from '../../../shared/domain/records/record-title';
import { versionOf } from '../../../shared/domain/reviews/versions';
import type { Instant } from '../../../shared/kernel/clock';
import { newId, newRecordId } from '../../../shared/kernel/ids';
import type { LocalDate } from '../../../shared/kernel/local-date';
import { ok, type Result } from '../../../shared/kernel/result';
import { renderDocuments, type RenderFailure } from '../workers/docx-client';
import type { SaveFailure, StoredBlob } from '../vault/open-vault';
import { webRandom } from './web-random';

const MODELS: Record<DocumentKind, (input: RecordInput) => DocumentModel> = {
  'full-record': fullRecord,
  'decisions-sheet': decisionsSheet,
};
const KINDS = documentKindSchema.options;

/** Ids that no record of the vault has. */
function unusedRecordIds(count: number, caseload: readonly ChildFile[]): readonly string[] {
  const taken = new Set(caseload.flatMap(({ documents }) => Object.values(documents).map(({ recordId }) => recordId)));
  const fresh: string[] = [];
  while (fresh.length < count) {
    const id = newRecordId(webRandom);
    if (taken.has(id)) continue;
    taken.add(id);
    fresh.push(id);
  }
  return fresh;
}

export type Final = Omit<RecordInput, 'recordId' | 'version' | 'made'> & {
  readonly when: { readonly today: LocalDate; readonly now: Instant };
  readonly caseload: readonly ChildFile[];
};

export type FinalOptions = {
  readonly putBlob: (bytes: Uint8Array) => Promise<Result<StoredBlob, SaveFailure>>;
  readonly onProgress?: (done: number, of: number) => void;
  readonly signal?: AbortSignal;
};

const toRecord = (final: Final, kind: DocumentKind, recordId: string, blob: StoredBlob): DocumentRecord => ({
  id: newId<'Document'>(final.when.now, webRandom),
  recordId,
  kind,
  review: final.review.id,
  version: versionOf(final.review),
  title: recordTitle(kind, final.review.number, dayOfReview(final.review)),
  reviewHeldOn: dayOfReview(final.review),
  finalisedAt: final.when.now,
  finalisedOn: final.when.today,
  blob: blob.name,
  sha256: blob.sha256,
  size: blob.size,
  template: final.review.template,
  appVersion: final.appVersion,
  exports: {},
});

/** The review's final documents, rendered in the worker, each kept as a sealed blob, with their records. */
export async function makeFinalDocuments(
  final: Final,
  { putBlob, ...options }: FinalOptions,
): Promise<Result<readonly DocumentRecord[], RenderFailure | SaveFailure>> {
  const ids = unusedRecordIds(KINDS.length, final.caseload);
  const made = { at: final.when.now, on: final.when.today };
  const models = KINDS.map((kind, index) =>
    MODELS[kind]({ ...final, recordId: ids[index] ?? '', version: versionOf(final.review), made }),
  );
  const rendered = await renderDocuments(models, options);
  if (!rendered.ok) return rendered;
  const records: DocumentRecord[] = [];
  for (const [index, kind] of KINDS.entries()) {
    const blob = await putBlob(rendered.value[index]?.bytes ?? new Uint8Array());
    if (!blob.ok) return blob;
    records.push(toRecord(final, kind, ids[index] ?? '', blob.value));
  }
  return ok(records);
}
