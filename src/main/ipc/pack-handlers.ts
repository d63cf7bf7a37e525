import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { packExtension } from '../../shared/ipc/file-names';
import { limits } from '../../shared/ipc/schemas';
import { err, ok } from '../../shared/kernel/result';
import type { Dialogues } from '../files/dialogues';
import { onDisk } from '../files/disk-failure';
import { replaceFile } from '../files/durable-files';
import type { During } from '../files/leftovers';
import type { WhereRoom } from '../files/room';
import { chosenPath } from '../files/saving';
import type { Handlers } from './handlers';

/** Hand-over packs on their way out and in. Main sees them sealed only. */
export function packHandlers(
  dialogues: Pick<Dialogues, 'packFile' | 'packToOpen'>,
  folder: string,
  room: WhereRoom,
  during: During,
): Handlers<'pack:save' | 'pack:choose'> {
  return {
    'pack:save': async (name, bytes) => {
      const path = await chosenPath((near) => dialogues.packFile(near), join(folder, name), packExtension);
      if (path === undefined) return err({ code: 'cancelled' });
      const written = await room(dirname(path), bytes.byteLength, () => during(path, () => replaceFile(path, bytes)));
      return written.ok ? ok(basename(path)) : written;
    },
    'pack:choose': async () => {
      const [path] = await dialogues.packToOpen();
      if (path === undefined) return err({ code: 'cancelled' });
      const read = await onDisk(async () =>
        (await stat(path)).size > limits.pack ? null : new Uint8Array(await readFile(path)),
      );
      if (!read.ok) return read;
      return read.value === null ? err({ code: 'too-large' }) : ok({ name: basename(path), bytes: read.value });
    },
  };
}
