import { z } from 'zod';

const tag = z.string().regex(/^[0-9a-f]{32}$/);
const count = z.number().int().nonnegative();

/** What the database holds, sealed with every write to it: how far it follows main's journal, and which table is the true one. */
export const manifestSchema = z
  .object({
    schema: z.literal(1),
    /** The last entry that the database has: its number, its tag, and where it ends in main's file. */
    head: z.object({ seq: count, tag, size: count }).readonly(),
    /** The last entry that is folded into a segment. */
    folded: z.object({ seq: count, tag }).readonly(),
    /** The tag of the sealed table's seal; the empty text while nothing is folded. */
    table: z.union([tag, z.literal('')]),
  })
  .readonly();
export type Manifest = z.infer<typeof manifestSchema>;
