import { basename, join } from 'node:path';
import { limits } from '../../shared/ipc/schemas';
import { err, ok } from '../../shared/kernel/result';
import type { Dialogues } from '../files/dialogues';
import { onDisk } from '../files/disk-failure';
import { replaceFile } from '../files/durable-files';
import { readChosenText } from '../files/chosen-text';
import type { Handlers } from './handlers';

type Choosing = Pick<Dialogues, 'publicHalfFile' | 'publicHalfPlace'>;
type Channels = 'identity:save-public-half' | 'identity:choose-public-half';

/** Names nobody: whoever gets the file sees in the app whose it says it is. */
const suggestedName = 'chairside-public-half.json';

/** The public halves that people exchange; nothing in them is secret. */
export const identityHandlers = (dialogues: Choosing, folder: string): Handlers<Channels> => ({
  'identity:save-public-half': async (text) => {
    const path = await dialogues.publicHalfPlace(join(folder, suggestedName));
    if (path === undefined) return err({ code: 'cancelled' });
    const written = await onDisk(() => replaceFile(path, Buffer.from(text, 'utf8')));
    return written.ok ? ok(basename(path)) : written;
  },
  'identity:choose-public-half': async () => {
    const [path] = await dialogues.publicHalfFile();
    return readChosenText(path, limits.publicHalf);
  },
});
