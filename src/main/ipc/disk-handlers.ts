import { ok } from '../../shared/kernel/result';
import { onDisk } from '../files/disk-failure';
import { freeSpace } from '../files/free-space';
import type { outsideCounter } from '../vault/outside-counter';
import type { Handlers } from './handlers';

/** What is known outside the vault's folder: the highest entry seen, and the room on the disk. */
export const diskHandlers = (
  folder: string,
  counter: ReturnType<typeof outsideCounter>,
): Handlers<'counter:read' | 'counter:keep' | 'disk:free'> => ({
  'counter:read': async () => ok(await counter.read()),
  'counter:keep': (seen) =>
    onDisk(async () => {
      await counter.keep(seen);
      return null;
    }),
  'disk:free': () => onDisk(() => freeSpace(folder)),
});
