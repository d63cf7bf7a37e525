import { instantSchema } from '../../../src/shared/kernel/clock';
import { date } from '../../../src/shared/kernel/local-date';
import type { CommandContext } from '../../../src/shared/domain/reviews/commands/command-context';
import { anId } from './ids';

/** What a command knows of the world on Monday 23 November 2026, unless another day is given. */
export const aContext = (today = '2026-11-23'): CommandContext => ({
  today: date(today),
  now: instantSchema.parse(`${today}T10:00:00.000Z`),
  by: 'Marian Tolliver',
  newId: anId,
});
