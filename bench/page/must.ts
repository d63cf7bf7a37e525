import { instantSchema, type Instant } from '../../src/shared/kernel/clock';
import type { Failure, Result } from '../../src/shared/kernel/result';

export const now = (): Instant => instantSchema.parse(new Date().toISOString());

/** The value; a benchmark has no use for a failure. */
export function must<T>(result: Result<T, Failure>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}
