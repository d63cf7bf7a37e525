import { z } from 'zod';
import { idSchema, type Id } from '../../kernel/ids';

export type PersonId = Id<'Person'>;

/** What of the record a person is sent. */
export const receivesSchema = z.enum(['full', 'redacted', 'decisions', 'none']);
export type Receives = z.infer<typeof receivesSchema>;

/** Someone around the child: family, carer, professional. */
export const personSchema = z
  .object({
    id: idSchema<'Person'>(),
    name: z.string(),
    role: z.string(),
    parentalResponsibility: z.boolean(),
    phone: z.string(),
    email: z.string(),
    address: z.string(),
    receives: receivesSchema,
    receivesWhy: z.string(),
    /** Ids of people who are not to learn this person's address. */
    addressWithheldFrom: z.array(z.string()).readonly(),
  })
  .readonly();
export type Person = z.infer<typeof personSchema>;
