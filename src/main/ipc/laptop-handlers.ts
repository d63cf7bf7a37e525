import { ok } from '../../shared/kernel/result';
import { onDisk } from '../files/disk-failure';
import type { KeptLaptopSettings } from '../window/laptop-settings';
import type { SessionWindow } from '../window/session-window';
import type { Handlers } from './handlers';

/** Reads and changes how the app behaves on this laptop; a change holds at once. */
export const laptopHandlers = (
  settings: KeptLaptopSettings,
  window: Pick<SessionWindow, 'current'>,
): Handlers<'laptop:read' | 'laptop:change'> => ({
  'laptop:read': () => Promise.resolve(ok(settings.standing())),
  'laptop:change': (wanted) =>
    onDisk(async () => {
      await settings.change(wanted);
      window.current()?.setContentProtection(wanted.hideFromCapture);
      return settings.standing();
    }),
});
