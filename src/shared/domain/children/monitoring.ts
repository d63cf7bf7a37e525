import { z } from 'zod';
import { idSchema, type Id } from '../../kernel/ids';
import { localDateSchema } from '../../kernel/local-date';

export type MonitoringId = Id<'Monitoring'>;

/** Something that happened between reviews: a midway check, a visit, a notice of change, a contact, a chase. */
export const monitoringSchema = z
  .object({
    id: idSchema<'Monitoring'>(),
    on: localDateSchema,
    kind: z.enum(['midway', 'visit', 'notice', 'contact', 'chase']),
    /** Who did it: a person's id, or their name where they are not among the people. */
    by: z.string(),
    words: z.string(),
  })
  .readonly();
export type Monitoring = z.infer<typeof monitoringSchema>;
