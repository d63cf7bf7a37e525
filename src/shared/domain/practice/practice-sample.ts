import { z } from 'zod';
import { localDateSchema } from '../../kernel/local-date';
import { receivesSchema } from '../children/person';
import { monitoringSchema } from '../children/monitoring';
import { conversationExceptionSchema } from '../reviews/review-parts';

const day = localDateSchema;
/** Words or a code; null where there are none. */
const words = z
  .string()
  .nullable()
  .default('')
  .transform((text) => text ?? '');
/** A person's id within the file, or `child`. */
const who = z.string();
/** Codes or numbers that practice mode has already entered, or all of them. */
const entered = <T extends z.ZodType>(item: T) => z.union([z.literal('all'), z.array(item).readonly()]);

const personSchema = z.object({
  id: who,
  name: z.string(),
  role: z.string(),
  pr: z.boolean().default(false),
  phone: z.string().default(''),
  email: z.string().default(''),
  address: z.string().default(''),
  addressWithheldFrom: z.array(who).readonly().default([]),
  receives: receivesSchema,
  receivesWhy: z.string().default(''),
});

const episodeSchema = z.object({
  from: day,
  reason: z.string(),
  legal: z.string(),
  place: z.string(),
  provider: words,
  to: day.nullable(),
  ceased: z.string().nullable(),
  placeChange: z.string().nullable(),
  urn: words,
  homePost: words,
  placePost: words,
});

const decisionSchema = z.object({
  no: z.number().int().positive(),
  words: z.string(),
  owner: who,
  by: day,
  outcome: z.string(),
  topic: z.string(),
  status: z.enum(['open', 'done', 'part', 'notDone']).default('open'),
  why: z.string().default(''),
  doneOn: day.nullable().default(null),
  carriedFrom: z.number().int().nullable().default(null),
  carriedCount: z.number().int().nonnegative().default(0),
});

const paperSchema = z.object({
  id: z.string(),
  title: z.string(),
  from: who,
  due: day,
  received: day.nullable(),
  court: z.boolean(),
  requested: day.nullable().default(null),
  chased: z.array(day).readonly().default([]),
  note: z.string().default(''),
});

const topicSchema = z.object({
  code: z.string(),
  discussed: z.boolean(),
  why: z.string().default(''),
  childSays: z.string().default(''),
  sharedNote: z.string().default(''),
  note: z.string().default(''),
});

const reviewSchema = z.object({
  number: z.number().int().positive(),
  type: z.enum([
    'first',
    'second',
    'later',
    'placed for adoption (second)',
    'pathway plan with review',
    'short break (later)',
  ]),
  /** The rule that its due date is worked out by. */
  rule: z.string(),
  planned: day,
  opensWith: z.object({
    parts: entered(z.string()),
    topics: entered(z.string()),
    decisions: entered(z.number()),
    final: day.optional(),
  }),
  inProgress: z.object({ partsDone: z.array(z.number()).readonly() }).optional(),
  meetings: z
    .array(
      z.object({
        part: z.number().int().positive(),
        on: day,
        at: z.string(),
        minutes: z.number().int().positive(),
        where: z.string(),
        present: z.array(who).readonly(),
        note: z.string().default(''),
      }),
    )
    .readonly(),
  participants: z
    .array(
      z.object({
        person: who,
        invited: z.boolean(),
        sent: z.enum(['views', 'apologies']).nullable().default(null),
        why: z.string().default(''),
      }),
    )
    .readonly(),
  consultation: z
    .array(z.object({ person: who, asked: day, how: z.string(), received: day.nullable(), words }))
    .readonly(),
  views: z.object({ how: z.string(), words: z.array(z.string()).readonly() }),
  topics: z.array(topicSchema).readonly(),
  decisions: z.array(decisionSchema).readonly(),
  chairView: z.object({
    plan: z.enum(['full', 'part', 'not']),
    words: z.string(),
    permanence: z.string(),
    contingency: z.string(),
    rights: z.string(),
  }),
  participation: words,
  participationWhy: words,
  next: z.object({ planned: day, midway: day.nullable() }),
  withheld: z
    .array(
      z.object({
        in: z.string(),
        part: z.enum(['sharedNote', 'note']).default('note'),
        words: z.string(),
        from: z.array(who).readonly(),
      }),
    )
    .readonly(),
});

/** One fictional child of the practice caseload, as written in its file: a whole review, and how far it has come. */
export const practiceSampleSchema = z.object({
  format: z.literal('chairside-practice/1'),
  fictional: z.literal(true),
  today: day,
  council: z.string(),
  child: z.object({
    ref: z.string(),
    given: z.string(),
    family: z.string(),
    knownAs: z.string(),
    pronouns: z.string(),
    sex: z.string(),
    dob: day,
    ethnic: z.string(),
    language: z.string(),
    religion: z.string(),
    upn: z.string(),
    communication: z.string(),
    access: z.array(z.string()).readonly(),
  }),
  people: z.array(personSchema).readonly(),
  care: z.array(z.object({ need: z.string(), episodes: z.array(episodeSchema).readonly() })).readonly(),
  earlierReviews: z.object({ lastHeld: day, words: z.string() }).optional(),
  previousReviews: z
    .array(
      z.object({
        held: day,
        participation: words,
        summary: z.string(),
        decisions: z.array(decisionSchema).readonly(),
      }),
    )
    .readonly(),
  papers: z.array(paperSchema).readonly(),
  conversation: z.object({
    on: day,
    where: z.string(),
    alone: z.boolean(),
    exception: conversationExceptionSchema.nullable(),
    words: z.array(z.string()).readonly(),
    note: z.string().default(''),
  }),
  monitoring: z
    .array(z.object({ on: day, kind: monitoringSchema.unwrap().shape.kind, by: who, words: z.string() }))
    .readonly(),
  review: reviewSchema,
});
export type PracticeSample = z.infer<typeof practiceSampleSchema>;
export type SampleDecision = z.infer<typeof decisionSchema>;
export type SamplePaper = z.infer<typeof paperSchema>;
export type SampleTopic = z.infer<typeof topicSchema>;
