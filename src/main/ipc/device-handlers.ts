import { err, ok } from '../../shared/kernel/result';
import { onDisk } from '../files/disk-failure';
import { wipeAfterAnswer } from '../files/wipe';
import type { DeviceKeys } from '../vault/device-keys';
import type { Handlers } from './handlers';

/** The half of a lock that stays on this laptop, where it has a real key store. */
export const deviceHandlers = (keys: DeviceKeys): Handlers<'device:is-real' | 'device:read' | 'device:keep'> => ({
  'device:is-real': () => Promise.resolve(ok(keys.isReal())),
  'device:read': async (id) => {
    const key = await keys.read(id);
    if (key === null) return err({ code: 'device-key-missing' });
    wipeAfterAnswer([key]);
    return ok(key);
  },
  'device:keep': async (id, key) => {
    const kept = await onDisk(() => keys.keep(id, key));
    if (!kept.ok) return kept;
    return kept.value ? ok(null) : err({ code: 'no-keychain' });
  },
});
