import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { err, ok } from '../../shared/kernel/result';
import type { Dialogues } from '../files/dialogues';
import { onDisk } from '../files/disk-failure';
import { replaceFile } from '../files/durable-files';
import { wipe } from '../files/wipe';
import type { Handlers } from './handlers';

const extension = '.docx';

/** The path a person chose, ending as a Word document does; asks again where that ending meets a file they did not see. */
async function chosenPath(dialogues: Dialogues, suggested: string): Promise<string | undefined> {
  const path = await dialogues.wordDocument(suggested);
  if (path === undefined || path.toLowerCase().endsWith(extension)) return path;
  const ended = path + extension;
  return existsSync(ended) ? chosenPath(dialogues, ended) : ended;
}

/** `folder` is where the first document of a session is suggested; later ones follow the person. */
export function documentHandlers(dialogues: Dialogues, folder: string): Handlers<'document:save-word'> {
  let lastFolder = folder;
  return {
    'document:save-word': async (name, bytes) => {
      try {
        const path = await chosenPath(dialogues, join(lastFolder, name));
        if (path === undefined) return err({ code: 'cancelled' });
        lastFolder = dirname(path);
        const written = await onDisk(() => replaceFile(path, bytes));
        return written.ok ? ok(basename(path)) : written;
      } finally {
        wipe(bytes);
      }
    },
  };
}
