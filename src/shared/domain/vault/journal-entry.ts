import { z } from 'zod';
import type { FieldChange } from '../../kernel/changes';
import { instantSchema, type Instant } from '../../kernel/clock';

/** One save of one subject, as it is sealed. */
export type JournalEntry = {
  readonly schema: 1;
  readonly at: Instant;
  readonly by: string;
  readonly label: string;
  readonly changes: readonly FieldChange[];
};

export const fieldChangeSchema = z.object({
  path: z.array(z.string()),
  before: z.json().optional(),
  after: z.json().optional(),
});

const shape = z.object({
  schema: z.literal(1),
  at: instantSchema,
  by: z.string(),
  label: z.string(),
  changes: z.array(fieldChangeSchema),
});

/** The door through which opened entries come in. */
export const isJournalEntry = (value: unknown): value is JournalEntry => shape.safeParse(value).success;
