import { z } from 'zod';
import { localDateSchema } from '../../kernel/local-date';

/** Who the child is. Names are empty until someone adds them: the council's return holds none. */
export const childFactsSchema = z
  .object({
    given: z.string(),
    family: z.string(),
    /** What the child likes to be called; empty: the given name. */
    knownAs: z.string(),
    pronouns: z.string(),
    born: localDateSchema.nullable(),
    /** SSDA903 SEX as returned: 1, 2, M, F, U. */
    sex: z.string(),
    /** SSDA903 ETHNIC code. */
    ethnicity: z.string(),
    upn: z.string(),
    language: z.string(),
    religion: z.string(),
    /** How the child communicates best. */
    communication: z.string(),
    /** What the child needs to take part. */
    access: z.string(),
  })
  .readonly();
export type ChildFacts = z.infer<typeof childFactsSchema>;

export const noFacts: ChildFacts = {
  given: '',
  family: '',
  knownAs: '',
  pronouns: '',
  born: null,
  sex: '',
  ethnicity: '',
  upn: '',
  language: '',
  religion: '',
  communication: '',
  access: '',
};
