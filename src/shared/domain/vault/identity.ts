import { z } from 'zod';
import { instantSchema } from '../../kernel/clock';
import { sealedSchema } from './sealed';

/** The longest name or job title that a public half carries. */
const LONGEST = 200;

const keys = {
  /** Ed25519, in hex: what it signed is checked with it. */
  sign: z.string().regex(/^[0-9a-f]{64}$/),
  /** X25519, as age writes a recipient: what is sealed to it only its caseload opens. */
  receive: z.string().regex(/^age1[02-9ac-hj-np-z]{58}$/),
};

/** What a caseload shows of its identity: two public keys, and who says that they are theirs. */
export const publicHalfSchema = z
  .strictObject({ name: z.string().max(LONGEST), role: z.string().max(LONGEST), ...keys })
  .readonly();
export type PublicHalf = z.infer<typeof publicHalfSchema>;

/** A caseload's own identity as its sealed state keeps it: both secret keys sealed once more, for the key worker alone. */
export const identitySchema = z.object({ ...keys, secret: sealedSchema }).readonly();
export type Identity = z.infer<typeof identitySchema>;

/** Whose public half was added once its six words had been compared. */
export const knownPersonSchema = z.object({ half: publicHalfSchema, comparedAt: instantSchema }).readonly();
export type KnownPerson = z.infer<typeof knownPersonSchema>;

/** The public half of this caseload, in the name of its chair. */
export const publicHalfOf = (
  { sign, receive }: Pick<Identity, 'sign' | 'receive'>,
  chair: { readonly name: string; readonly role: string },
): PublicHalf => ({ name: chair.name.slice(0, LONGEST), role: chair.role.slice(0, LONGEST), sign, receive });

/** Whether two halves have the same keys: a name is only what somebody says. */
export const sameKeys = (a: Pick<PublicHalf, 'sign' | 'receive'>, b: Pick<PublicHalf, 'sign' | 'receive'>): boolean =>
  a.sign === b.sign && a.receive === b.receive;

/** What the two secret keys are bound to as they are sealed: the vault, and the keys that they belong to. */
export const identityFacts = (vault: string, { sign, receive }: Pick<Identity, 'sign' | 'receive'>): string =>
  `identity|${vault}|${sign}|${receive}|1`;
