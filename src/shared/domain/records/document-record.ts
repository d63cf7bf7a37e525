import { z } from 'zod';
import { instantSchema } from '../../kernel/clock';
import { idSchema, type Id } from '../../kernel/ids';
import { localDateSchema } from '../../kernel/local-date';

export type DocumentId = Id<'Document'>;

export const documentKindSchema = z.enum(['full-record', 'decisions-sheet']);
export type DocumentKind = z.infer<typeof documentKindSchema>;

/** A final document: its bytes are a sealed blob, written once. Exported and filed are facts; the state follows from them. */
export const documentRecordSchema = z
  .object({
    id: idSchema<'Document'>(),
    /** 8 Crockford characters, unique in the vault: names the record in file names, and nobody. */
    recordId: z.string(),
    kind: documentKindSchema,
    review: z.string(),
    /** `1.0`; a correction is a new version. */
    version: z.string(),
    title: z.string(),
    reviewHeldOn: localDateSchema,
    finalisedAt: instantSchema,
    finalisedOn: localDateSchema,
    /** Name of the sealed blob in the vault folder. */
    blob: z.string(),
    /** SHA-256 (hex) of the open bytes. */
    sha256: z.string(),
    /** Bytes, open. */
    size: z.number().int().nonnegative(),
    template: z.object({ id: z.string(), version: z.number().int() }).readonly(),
    appVersion: z.string(),
    /** Exports it went into, by export id. */
    exports: z.record(z.string(), z.object({ on: localDateSchema, at: instantSchema }).readonly()).readonly(),
  })
  .readonly();
export type DocumentRecord = z.infer<typeof documentRecordSchema>;

/** Final → Exported, derived from what happened to it. */
export const documentState = (record: DocumentRecord): 'final' | 'exported' =>
  Object.keys(record.exports).length === 0 ? 'final' : 'exported';
