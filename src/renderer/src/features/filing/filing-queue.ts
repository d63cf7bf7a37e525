import type { ChildFile } from '../../../../shared/domain/children/child-file';
import { documentState, type DocumentRecord } from '../../../../shared/domain/records/document-record';
import type { FinalToExport } from '../../store/export-finals';

/** One final document in the queue, by the child's reference: no name is needed to file it. */
export type QueueRow = {
  readonly record: DocumentRecord;
  readonly child: string;
  readonly reference: string;
  readonly state: 'final' | 'exported';
};

/** Every final document: those not exported yet first, then by the day they were made final. */
export function filingQueue(caseload: readonly ChildFile[]): readonly QueueRow[] {
  const rows = caseload.flatMap((child) =>
    Object.values(child.documents).map((record) => ({
      record,
      child: child.id,
      reference: child.reference,
      state: documentState(record),
    })),
  );
  const order = ({ state, record }: QueueRow): string => `${state === 'exported' ? '1' : '0'} ${record.finalisedAt}`;
  return rows.sort((a, b) => (order(a) < order(b) ? -1 : Number(order(a) > order(b))));
}

export const toExport = ({ child, record }: QueueRow): FinalToExport => ({ child, document: record.id });
