import { ok } from '../../shared/kernel/result';
import type { LocalDate } from '../../shared/kernel/local-date';
import type { Vaults } from '../vault/vaults';
import type { SessionWindow } from '../window/session-window';
import type { Handlers } from './handlers';

type Start = { readonly version: string; readonly today: LocalDate | null };

export const appHandlers = (
  start: Start,
  session: SessionWindow,
  vaults: Vaults,
): Handlers<'app:facts' | 'vault:lock' | 'session:flushed'> => ({
  'app:facts': async () => {
    const [own, practice] = await Promise.all([vaults.stands('own'), vaults.stands('practice')]);
    return ok({ ...start, opened: session.opened(), vaults: { own, practice } });
  },
  'vault:lock': () => {
    void session.lock();
    return Promise.resolve(ok(null));
  },
  'session:flushed': (saved) => {
    session.flushed(saved);
    return Promise.resolve(ok(null));
  },
});
