import { ok } from '../../shared/kernel/result';
import type { LocalDate } from '../../shared/kernel/local-date';
import type { Vaults } from '../vault/vaults';
import type { IdleLock } from '../window/idle-lock';
import type { SessionWindow } from '../window/session-window';
import type { Handlers } from './handlers';

type Start = { readonly version: string; readonly today: LocalDate | null };

export const appHandlers = (
  start: Start,
  session: SessionWindow,
  standing: Pick<IdleLock, 'tell' | 'stay'>,
  vaults: Vaults,
): Handlers<'app:facts' | 'vault:lock' | 'session:flushed' | 'session:tell' | 'session:stay'> => ({
  'app:facts': async () => {
    const [own, practice] = await Promise.all([vaults.stands('own'), vaults.stands('practice')]);
    return ok({ ...start, opened: session.opened(), vaults: { own, practice } });
  },
  'vault:lock': () => {
    void session.lock({ why: 'asked' });
    return Promise.resolve(ok(null));
  },
  'session:flushed': (saved, stopped) => {
    session.flushed(saved, stopped);
    return Promise.resolve(ok(null));
  },
  'session:tell': (told) => {
    standing.tell(told);
    return Promise.resolve(ok(null));
  },
  'session:stay': () => {
    standing.stay();
    return Promise.resolve(ok(null));
  },
});
