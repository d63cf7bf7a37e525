import { ok } from '../../shared/kernel/result';
import type { Leftovers } from '../files/leftovers';
import type { Handlers } from './handlers';

export const leftoverHandlers = ({ clear }: Leftovers): Handlers<'leftovers:clear'> => ({
  'leftovers:clear': async () => ok(await clear()),
});
