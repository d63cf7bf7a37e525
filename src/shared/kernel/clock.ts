import { z } from 'zod';
import type { Brand } from './brand';
import type { LocalDate } from './local-date';

/** A moment in UTC, `YYYY-MM-DDTHH:mm:ss.sssZ`. */
export type Instant = Brand<string, 'Instant'>;

const SHAPE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;
export const instantSchema = z.custom<Instant>(
  (value) => typeof value === 'string' && SHAPE.test(value) && !Number.isNaN(Date.parse(value)),
);

/** The one source of "today" (Europe/London) and "now": passed in, never read. */
export interface Clock {
  today(): LocalDate;
  now(): Instant;
}
