import { z } from 'zod';

/** Where the chair was when the vault was locked, so that unlock returns there. */
export const whereTheChairWasSchema = z
  .object({
    /** The route's path: ids only, never a name. */
    route: z.string(),
    /** The `id` or `name` of the field that had focus; null where none had. */
    field: z.string().nullable(),
    /** Start and end of the selection in that field. */
    caret: z.tuple([z.number().int().nonnegative(), z.number().int().nonnegative()]).readonly().nullable(),
    /** Pixels that the page was scrolled down. */
    scroll: z.number().nonnegative(),
  })
  .readonly();
export type WhereTheChairWas = z.infer<typeof whereTheChairWasSchema>;
