import { z } from 'zod';
import { instantSchema } from '../../kernel/clock';
import { clearIdSchema, vaultHeaderSchema } from './vault-header';
import type { VaultState } from './vault-state';

const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/);
const names = z.array(z.string()).readonly();

/** Who is removed, told by ids and a hash: nothing of it names anybody. */
const about = {
  /** `ERA-2026-11-22-7KQ2M9XD`: the certificate's number. */
  id: z.string(),
  /** The id that the child's file had. */
  child: z.string(),
  /** What stood in clear for the child's sealed file. */
  subject: clearIdSchema,
  /** SHA-256 of the vault's id, a space and the child's reference: whoever has the reference can tell that it is theirs. */
  referenceHash: sha256Schema,
  at: instantSchema,
  by: z.string(),
};

/**
 * A removal that has begun, kept in the vault's sealed state from its first step to its last: whatever stops it, the next
 * unlock goes on with it. It holds all that going on needs, so that no passphrase is asked again.
 */
export const erasingSchema = z
  .object({
    ...about,
    /** vault.json as it will be: a new master, and no key of the child's. */
    header: vaultHeaderSchema,
    fromRevision: z.int().positive(),
    blobs: z.array(clearIdSchema).readonly(),
    /** The backups that stood here as it began. */
    backups: names,
  })
  .readonly();
export type Erasing = z.infer<typeof erasingSchema>;

/** What a removal did and what it could not reach: the facts of its certificate. */
const erasureSchema = z
  .object({
    ...about,
    /** The vault, by its random id. */
    vault: clearIdSchema,
    finishedAt: instantSchema,
    revisions: z.object({ from: z.int(), to: z.int() }).readonly(),
    documents: z.int().nonnegative(),
    /** Backups made for it, those that are gone, and those that could not be removed. */
    backups: z.object({ made: names, removed: names, left: names }).readonly(),
    /** The second place for backups; null where there was none. */
    second: z.object({ reached: z.boolean(), removed: names, left: names }).readonly().nullable(),
  })
  .readonly();
export type Erasure = z.infer<typeof erasureSchema>;

/** The removals that a vault's state tells of, the latest first. */
export const erasuresIn = ({ erasures }: Pick<VaultState, 'erasures'>): readonly Erasure[] =>
  Object.values(erasures)
    .flatMap((each) => erasureSchema.safeParse(each).data ?? [])
    .sort((a, b) => (a.finishedAt < b.finishedAt ? 1 : -1));

/** What is known before a removal begins. */
export type EraseAbout = Pick<Erasing, 'id' | 'child' | 'referenceHash' | 'at' | 'by'>;

/** The text whose SHA-256 stands for the child in a certificate. */
export const referenceText = (vault: string, reference: string): string => `${vault} ${reference}`;
