import { join } from 'node:path';
import type { FileToWrite } from '../../shared/ipc/contract';
import { err, ok } from '../../shared/kernel/result';
import type { ChosenFolders } from '../files/chosen-folders';
import type { Dialogues } from '../files/dialogues';
import { writeExportFolder } from '../files/export-folder';
import type { During } from '../files/leftovers';
import type { WhereRoom } from '../files/room';
import { wipe } from '../files/wipe';
import type { Handlers } from './handlers';

const sizeOf = (files: readonly FileToWrite[]): number => files.reduce((sum, { bytes }) => sum + bytes.byteLength, 0);

export const exportHandlers = (
  dialogues: Dialogues,
  folders: ChosenFolders,
  room: WhereRoom,
  during: During,
): Handlers<'export:choose-folder' | 'export:write'> => ({
  'export:choose-folder': async () => {
    const [folder] = await dialogues.exportFolder();
    return folder === undefined ? err({ code: 'cancelled' }) : ok({ token: folders.keep(folder), label: folder });
  },
  'export:write': async (token, name, files) => {
    try {
      const folder = folders.path(token);
      if (folder === undefined) return err({ code: 'stale' });
      const written = await room(folder, sizeOf(files), () =>
        during(join(folder, name), () => writeExportFolder(folder, name, files)),
      );
      return written.ok ? written.value : written;
    } finally {
      wipe(...files.map((file) => file.bytes));
    }
  },
});
