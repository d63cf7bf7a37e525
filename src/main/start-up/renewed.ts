import { z } from 'zod';
import { instantSchema } from '../../shared/kernel/clock';

/** How a locked app stood when it was renewed: what its unlock page says, and where its window was. No word of a case. */
const renewedSchema = z.object({
  opened: z.object({
    kind: z.literal('locked'),
    why: z.enum(['asked', 'idle', 'suspend', 'screen', 'shutdown', 'fault']),
    at: instantSchema,
    idleMinutes: z.int().min(1).max(30).nullable(),
    saved: z.boolean(),
    stopped: z.enum(['export', 'import', 'backup', 'finalise', 'erase', 'dialogue']).nullable(),
  }),
  shown: z.enum(['in-front', 'behind', 'minimised']),
});
export type Renewed = z.infer<typeof renewedSchema>;

const NAME = '--renewed=';

/** The arguments of the next start: those of this one, and how the app stands. */
export const renewedArguments = (argv: readonly string[], standing: Renewed): string[] => [
  ...argv.filter((argument) => !argument.startsWith(NAME)),
  NAME + encodeURIComponent(JSON.stringify(standing)),
];

/** How the app stood before it was renewed; null at a start of another kind. */
export function readRenewed(argv: readonly string[]): Renewed | null {
  const argument = argv.findLast((each) => each.startsWith(NAME));
  if (argument === undefined) return null;
  try {
    const parsed = renewedSchema.safeParse(JSON.parse(decodeURIComponent(argument.slice(NAME.length))));
    return parsed.success ? parsed.data : null;
  } catch {
    // Nothing that this app wrote; it starts as ever.
    return null;
  }
}
