import { onDisk } from '../files/disk-failure';
import { readBlob, writeBlob } from '../vault/blob-files';
import type { Vaults } from '../vault/vaults';
import type { Handlers } from './handlers';

export const blobHandlers = (vaults: Vaults): Handlers<'blob:write' | 'blob:read'> => ({
  'blob:write': async (place, name, bytes) => {
    const written = await onDisk(() => writeBlob(vaults.paths(place).blobs, name, bytes));
    return written.ok ? written.value : written;
  },
  'blob:read': (place, name) => onDisk(() => readBlob(vaults.paths(place).blobs, name)),
});
