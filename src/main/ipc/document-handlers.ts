import { basename, dirname, join } from 'node:path';
import { err, ok } from '../../shared/kernel/result';
import type { Dialogues } from '../files/dialogues';
import { onDisk } from '../files/disk-failure';
import { replaceFile } from '../files/durable-files';
import type { During } from '../files/leftovers';
import { chosenPath } from '../files/saving';
import { wipe } from '../files/wipe';
import type { Handlers } from './handlers';

const extension = '.docx';

/** `folder` is where the first document of a session is suggested; later ones follow the person. */
export function documentHandlers(dialogues: Dialogues, folder: string, during: During): Handlers<'document:save-word'> {
  let lastFolder = folder;
  return {
    'document:save-word': async (name, bytes) => {
      try {
        const path = await chosenPath((near) => dialogues.wordDocument(near), join(lastFolder, name), extension);
        if (path === undefined) return err({ code: 'cancelled' });
        lastFolder = dirname(path);
        const written = await onDisk(() => during(path, () => replaceFile(path, bytes)));
        return written.ok ? ok(basename(path)) : written;
      } finally {
        wipe(bytes);
      }
    },
  };
}
