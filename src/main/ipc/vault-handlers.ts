import { err } from '../../shared/kernel/result';
import { onDisk } from '../files/disk-failure';
import { overwriteHeader } from '../vault/overwrite-header';
import { makeVault, readHeader, writeHeader } from '../vault/vault-folder';
import { oneAtATime } from '../vault/one-at-a-time';
import type { Vaults } from '../vault/vaults';
import type { Handlers } from './handlers';

type Channels =
  'vault:read-header' | 'vault:create' | 'vault:write-header' | 'vault:overwrite-header' | 'vault:remove-practice';

/** The files that make a folder a vault. Two writers of one header would meet in its partial file, so they queue. */
export function vaultHandlers(vaults: Vaults): Handlers<Channels> {
  const inTurn = oneAtATime();
  const create: Handlers<Channels>['vault:create'] = async (place, header) => {
    const stands = await onDisk(() => vaults.stands(place));
    if (!stands.ok) return stands;
    if (stands.value) return err({ code: 'exists' });
    return onDisk(async () => {
      await vaults.journal(place).close();
      await makeVault(vaults.paths(place), header);
      return null;
    });
  };
  return {
    'vault:read-header': (place) => inTurn(() => onDisk(() => readHeader(vaults.paths(place)))),
    'vault:create': (place, header) => inTurn(() => create(place, header)),
    'vault:write-header': (place, header) =>
      inTurn(() =>
        onDisk(async () => {
          await writeHeader(vaults.paths(place), header);
          return null;
        }),
      ),
    'vault:overwrite-header': (place, header) =>
      inTurn(() =>
        onDisk(async () => {
          await overwriteHeader(vaults.paths(place), header);
          return null;
        }),
      ),
    'vault:remove-practice': () =>
      inTurn(() =>
        onDisk(async () => {
          await vaults.removePractice();
          return null;
        }),
      ),
  };
}
