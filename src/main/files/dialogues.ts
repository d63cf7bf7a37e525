import { basename } from 'node:path';
import { type BrowserWindow, dialog, type OpenDialogOptions, type SaveDialogOptions } from 'electron';

/** The system's own dialogues, over the window there is now. None of them adds to a list of recent documents. */
export interface Dialogues {
  /** The paths chosen; none when the person thought better of it. */
  returnFolder(): Promise<readonly string[]>;
  returnFiles(): Promise<readonly string[]>;
  exportFolder(): Promise<readonly string[]>;
  wordDocument(suggested: string): Promise<string | undefined>;
}

const wordFilter = { name: 'Word document', extensions: ['docx'] };
const csvFilter = { name: 'CSV file', extensions: ['csv'] };

export function dialogues(current: () => BrowserWindow | undefined): Dialogues {
  const open = async (options: OpenDialogOptions): Promise<readonly string[]> => {
    const window = current();
    if (window === undefined) return [];
    const { canceled, filePaths } = await dialog.showOpenDialog(window, options);
    return canceled ? [] : filePaths;
  };
  const save = async (options: SaveDialogOptions): Promise<string | undefined> => {
    const window = current();
    if (window === undefined) return undefined;
    const { canceled, filePath } = await dialog.showSaveDialog(window, options);
    return canceled || filePath === '' ? undefined : filePath;
  };
  return {
    returnFolder: () =>
      open({ title: 'Choose the folder of the return', properties: ['openDirectory', 'dontAddToRecent'] }),
    returnFiles: () =>
      open({
        title: 'Choose the files of the return',
        properties: ['openFile', 'multiSelections', 'dontAddToRecent'],
        filters: [csvFilter],
      }),
    exportFolder: () =>
      open({
        title: 'Choose where the export goes',
        properties: ['openDirectory', 'createDirectory', 'dontAddToRecent'],
      }),
    wordDocument: (suggested) =>
      save({
        title: `Save ${basename(suggested)}`,
        defaultPath: suggested,
        properties: ['createDirectory', 'showOverwriteConfirmation', 'dontAddToRecent'],
        filters: [wordFilter],
      }),
  };
}
