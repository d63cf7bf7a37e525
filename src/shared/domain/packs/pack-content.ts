import { z } from 'zod';
import { instantSchema } from '../../kernel/clock';
import { localDateSchema } from '../../kernel/local-date';
import { childFileSchema, type ChildFile } from '../children/child-file';
import type { DocumentRecord } from '../records/document-record';
import { packReasonSchema } from './pack-reason';
import { vaultKindSchema } from '../vault/vault-kind';

/** The most that a pack may hold: what claims more is refused before it is read. */
export const packLimits = {
  /** Bytes of the whole file, sealed. */
  file: 512 * 1024 * 1024,
  /** Bytes of everything but the documents. */
  content: 64 * 1024 * 1024,
  /** Bytes of one document. */
  document: 64 * 1024 * 1024,
  children: 500,
  documents: 20_000,
  /** People that it is sealed to. */
  people: 20,
  /** Objects and lists within each other. A child's file needs 10. */
  depth: 24,
  /** Characters of the words to whoever opens it. */
  note: 2_000,
} as const;

const name = z.string().max(200);

/** Whom the pack is for. Said inside it too, so that one that was sealed again for somebody else is found out. */
const packForSchema = z.discriminatedUnion('kind', [
  z
    .strictObject({
      kind: z.literal('people'),
      /** Their X25519 public halves, as age writes a recipient. */
      people: z
        .array(z.strictObject({ name, receive: z.string().max(100) }).readonly())
        .min(1)
        .max(packLimits.people)
        .readonly(),
    })
    .readonly(),
  /** Whoever is told the passphrase. */
  z.strictObject({ kind: z.literal('passphrase') }).readonly(),
]);

/** `7KQ2M9XD`: says which pack or record it is, and names nobody. */
export const shortIdSchema = z.string().regex(/^[0-9A-HJKMNP-TV-Z]{8}$/);

/** What a hand-over pack says, apart from the bytes of its documents: who signed it stands beside it. */
export const packContentSchema = z
  .strictObject({
    schema: z.literal(1),
    id: shortIdSchema,
    /** A practice caseload takes no real child, and no other takes a made-up one. */
    vaultKind: vaultKindSchema,
    reason: packReasonSchema,
    /** Words to whoever opens it; empty where there are none. */
    note: z.string().max(packLimits.note),
    madeAt: instantSchema,
    madeOn: localDateSchema,
    appVersion: z.string().max(40),
    council: name,
    to: packForSchema,
    children: z.array(childFileSchema).min(1).max(packLimits.children).readonly(),
    /** When each child's file was last changed there, by the child's id; none for one that nobody knows it of. */
    changed: z.record(z.string(), instantSchema).readonly(),
  })
  .readonly();
export type PackContent = z.infer<typeof packContentSchema>;

/** A child's file as it travels: what was typed into forms and not kept stays behind. */
export function withoutDrafts({ drafts: _drafts, ...kept }: ChildFile): ChildFile {
  return kept;
}

const byId = (a: DocumentRecord, b: DocumentRecord): number => (a.id < b.id ? -1 : 1);

/** A child's final documents in the order in which a pack holds their bytes. */
export const documentsOf = (child: ChildFile): readonly DocumentRecord[] => Object.values(child.documents).sort(byId);

/** Every document of the children, in the order in which a pack holds their bytes. */
export const documentsInOrder = (children: readonly ChildFile[]): readonly DocumentRecord[] =>
  children.flatMap(documentsOf);

/** Whether one pack may hold these children: what it could not be opened with is not made. */
export function fitInOnePack(children: readonly ChildFile[]): boolean {
  const documents = documentsInOrder(children);
  const bytes = documents.reduce((sum, { size }) => sum + size, 0);
  return (
    children.length <= packLimits.children &&
    documents.length <= packLimits.documents &&
    bytes <= packLimits.file - packLimits.content
  );
}
