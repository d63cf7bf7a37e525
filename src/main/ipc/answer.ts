import { randomInt } from 'node:crypto';
import type { z } from 'zod';
import type { CallFailure, Channel, Requests } from '../../shared/ipc/contract';
import { requestSchemas } from '../../shared/ipc/schemas';
import { err, type Err } from '../../shared/kernel/result';
import type { Log } from '../logging/log';
import type { Handlers } from './handlers';

type Schemas = { readonly [C in Channel]: z.ZodType<Parameters<Requests[C]>> };
const schemas: Schemas = requestSchemas;

/** Answers one call: its arguments are parsed, and a throw becomes a failure with a number that the log repeats. */
export async function answer<C extends Channel>(
  channel: C,
  handlers: Handlers,
  given: readonly unknown[],
  log: Log,
): Promise<ReturnType<Requests[C]> | Err<CallFailure>> {
  try {
    const schema: z.ZodType<Parameters<Requests[C]>> = schemas[channel];
    const args: z.ZodSafeParseResult<Parameters<Requests[C]>> = schema.safeParse(given);
    if (args.success) return await handlers[channel](...args.data);
    log('call-refused');
    return err({ code: 'refused' });
  } catch {
    // What was thrown may hold a path or more, so only its number goes anywhere.
    const reference = randomInt(10_000_000, 100_000_000);
    log('call-failed', { reference });
    return err({ code: 'unexpected', reference: String(reference) });
  }
}
