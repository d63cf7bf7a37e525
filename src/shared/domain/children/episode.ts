import { z } from 'zod';
import { idSchema } from '../../kernel/ids';
import { localDateSchema } from '../../kernel/local-date';

/** One episode of care as the council returns it (SSDA903 `episodes`): one legal status in one placement. */
export const episodeSchema = z
  .object({
    id: idSchema<'Episode'>(),
    /** DECOM: the day it began. */
    from: localDateSchema,
    /** RNE: why a new episode began (S, L, P, T, B, U). */
    reason: z.string(),
    /** LS: legal status code. */
    legalStatus: z.string(),
    /** CIN: category of need, fixed for the whole period of care. */
    need: z.string(),
    /** PLACE: placement type code. */
    placement: z.string(),
    /** PLACE_PROVIDER. */
    provider: z.string(),
    /** DEC: the day it ended; null while it lasts. */
    to: localDateSchema.nullable(),
    /** REC: why it ended (X1: another episode began the same day). */
    ceased: z.string().nullable(),
    /** REASON_PLACE_CHANGE, on the ending episode. */
    placementChange: z.string().nullable(),
    homePostcode: z.string(),
    placementPostcode: z.string(),
    /** URN: Ofsted's number of the placement. */
    urn: z.string(),
  })
  .readonly();
export type Episode = z.infer<typeof episodeSchema>;
