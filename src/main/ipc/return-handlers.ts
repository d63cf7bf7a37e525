import { err } from '../../shared/kernel/result';
import { csvFilesIn, readCsvFiles } from '../files/csv-files';
import type { Dialogues } from '../files/dialogues';
import { onDisk } from '../files/disk-failure';
import { wipeAfterAnswer } from '../files/wipe';
import type { Handlers } from './handlers';

export const returnHandlers = (dialogues: Dialogues): Handlers<'return:choose'> => ({
  'return:choose': async (what) => {
    const chosen = what === 'folder' ? await dialogues.returnFolder() : await dialogues.returnFiles();
    const [first] = chosen;
    if (first === undefined) return err({ code: 'cancelled' });
    const read = await onDisk(async () => readCsvFiles(what === 'folder' ? await csvFilesIn(first) : chosen));
    if (!read.ok) return read;
    if (read.value.ok) wipeAfterAnswer(read.value.value.map((file) => file.bytes));
    return read.value;
  },
});
