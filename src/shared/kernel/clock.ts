import { z } from 'zod';
import type { Brand } from './brand';

/** A moment in UTC, `YYYY-MM-DDTHH:mm:ss.sssZ`. */
export type Instant = Brand<string, 'Instant'>;

const SHAPE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;
export const instantSchema = z.custom<Instant>(
  (value) => typeof value === 'string' && SHAPE.test(value) && !Number.isNaN(Date.parse(value)),
);
