import { z } from 'zod';
import { instantSchema } from '../../kernel/clock';
import { jsonObjectSchema } from '../../kernel/json';
import { localDateSchema } from '../../kernel/local-date';
import { packReasonSchema } from '../packs/pack-reason';
import { newerYearsSchema } from '../timescales/newer-years';
import { identitySchema, knownPersonSchema } from './identity';
import { whereTheChairWasSchema } from './where-the-chair-was';

/** One import of the council's return: when, and what it brought. */
const importSchema = z
  .object({
    at: instantSchema,
    children: z.number().int().nonnegative(),
    added: z.number().int().nonnegative(),
    changed: z.number().int().nonnegative(),
  })
  .readonly();

/** One hand-over of children, out of this caseload or into it: when, why, who was told or told us, and which. */
const handOverSchema = z
  .object({
    at: instantSchema,
    way: z.enum(['given', 'taken']),
    reason: packReasonSchema,
    /** Empty where a passphrase stood for whoever opened it. */
    who: z.string(),
    /** Ids of children. */
    children: z.array(z.string()).readonly(),
  })
  .readonly();

/** What is chosen and typed for a hand-over pack that is not made yet; its passphrase is never kept. */
const packDraftSchema = z
  .object({
    /** Ids of children. */
    children: z.array(z.string()).readonly(),
    reason: packReasonSchema.nullable(),
    by: z.enum(['people', 'passphrase']),
    /** Signing keys of known people. */
    people: z.array(z.string()).readonly(),
    note: z.string(),
  })
  .readonly();

/** What the vault keeps beside the children: one sealed value of its own. */
export const vaultStateSchema = z
  .object({
    schema: z.literal(1),
    /** Whose vault this is, as documents name them. */
    chair: z.object({ name: z.string(), role: z.string() }).readonly(),
    place: whereTheChairWasSchema.nullable(),
    /** What the council's profile says otherwise than the built-in one; null: nothing. */
    profile: jsonObjectSchema.nullable(),
    /**
     * A practice vault's clock: the day it was made for, and the system's day when it was made. `whole` is false until
     * everything that comes with it is in: one that was left half made is made anew.
     */
    practice: z
      .object({ madeFor: localDateSchema, madeOn: localDateSchema, whole: z.boolean().default(true) })
      .readonly()
      .nullable(),
    /** The last doubtful clock that a person said was right: when, and the entry it did not fit. */
    clock: z
      .object({ acceptedAt: instantSchema, kind: z.enum(['earlier', 'far-ahead']), last: instantSchema })
      .readonly()
      .nullable()
      .default(null),
    imports: z.record(z.string(), importSchema).readonly(),
    /** Whether two groups of the recovery key were typed back: until then nobody may have a copy of it. */
    recoveryKeyKept: z.boolean().default(true),
    /** By the pack's id. */
    handOvers: z.record(z.string(), handOverSchema).readonly().default({}),
    /** Null while no pack is being made. */
    packDraft: packDraftSchema.nullable().default(null),
    /** Null until it is made, at the first unlock. */
    identity: identitySchema.nullable().default(null),
    /** Whose packs, summaries and profiles this caseload knows by their signature. */
    people: z.array(knownPersonSchema).readonly().default([]),
    /** The removal of a child that is under way (`Erasing`); null but while it is. Read by who needs it, not at the start. */
    erasing: jsonObjectSchema.nullable().default(null),
    /** Children removed for good (`Erasure`), by the number of the certificate. */
    erasures: z.record(z.string(), jsonObjectSchema).readonly().default({}),
    /** Bank holidays that were loaded, in place of those that ship for the same years; null: none. */
    bankHolidays: newerYearsSchema.nullable().default(null),
  })
  .readonly();
export type VaultState = z.infer<typeof vaultStateSchema>;

/** The state of a vault just made. */
export const newVaultState = (chair: VaultState['chair'], practice: VaultState['practice'] = null): VaultState => ({
  schema: 1,
  chair,
  place: null,
  profile: null,
  practice,
  clock: null,
  imports: {},
  recoveryKeyKept: true,
  handOvers: {},
  packDraft: null,
  identity: null,
  people: [],
  erasing: null,
  erasures: {},
  bankHolidays: null,
});
