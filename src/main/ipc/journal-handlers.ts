import { onDisk } from '../files/disk-failure';
import type { Vaults } from '../vault/vaults';
import type { Handlers } from './handlers';

type Channels = 'journal:read' | 'journal:append' | 'journal:cut' | 'journal:replace';

/** The file whose fsync is what "Saved" means. */
export const journalHandlers = (vaults: Vaults): Handlers<Channels> => ({
  'journal:read': (place, from) => onDisk(() => vaults.journal(place).read(from)),
  'journal:append': async (place, size, frames) => {
    const appended = await onDisk(() => vaults.journal(place).append(size, frames));
    return appended.ok ? appended.value : appended;
  },
  'journal:replace': (place, file) => onDisk(() => vaults.journal(place).replace(file)),
  'journal:cut': (place, size) =>
    onDisk(async () => {
      await vaults.journal(place).cut(size);
      return null;
    }),
});
