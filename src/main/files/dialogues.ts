import { basename } from 'node:path';
import { type BrowserWindow, dialog, type OpenDialogOptions, type SaveDialogOptions } from 'electron';

/** The system's own dialogues, over the window there is now. None of them adds to a list of recent documents. */
export interface Dialogues {
  /** The paths chosen; none when the person thought better of it. */
  returnFolder(): Promise<readonly string[]>;
  returnFiles(): Promise<readonly string[]>;
  exportFolder(): Promise<readonly string[]>;
  backupFile(): Promise<readonly string[]>;
  /** Where backups also go. */
  backupPlace(): Promise<readonly string[]>;
  /** The file of somebody's public half, to be read. */
  publicHalfFile(): Promise<readonly string[]>;
  /** Where this caseload's own goes. */
  publicHalfPlace(suggested: string): Promise<string | undefined>;
  /** A newer file of bank holidays, to be read. */
  bankHolidayFile(): Promise<readonly string[]>;
  wordDocument(suggested: string): Promise<string | undefined>;
  packFile(suggested: string): Promise<string | undefined>;
  packToOpen(): Promise<readonly string[]>;
}

/** The dialogues, and what a lock needs to know of them. */
export type LockableDialogues = Dialogues & {
  readonly isOpen: () => boolean;
  /** Takes what is still open as thought better of, whatever is chosen there now. */
  readonly forget: () => void;
};

const wordFilter = { name: 'Word document', extensions: ['docx'] };
const backupFilter = { name: 'Chairside backup', extensions: ['chairside'] };
const publicHalfFilter = { name: 'Public half of a Chairside identity', extensions: ['json'] };
const packFilter = { name: 'Chairside hand-over pack', extensions: ['chairpack'] };
const chooseBankHolidays: OpenDialogOptions = {
  title: 'Choose the file of bank holidays',
  properties: ['openFile', 'dontAddToRecent'],
  filters: [{ name: 'Bank holidays from GOV.UK', extensions: ['json'] }],
};
const csvFilter = { name: 'CSV file', extensions: ['csv'] };

const choosePublicHalf: OpenDialogOptions = {
  title: 'Choose the public half to add',
  properties: ['openFile', 'dontAddToRecent'],
  filters: [publicHalfFilter],
};
const savePublicHalf: SaveDialogOptions = {
  title: 'Save the public half',
  properties: ['createDirectory', 'showOverwriteConfirmation', 'dontAddToRecent'],
  filters: [publicHalfFilter],
};

/** Counts what is open; a lock answers it at once as thought better of, and drops whatever is chosen there later. */
function asked() {
  const open = new Set<() => void>();
  return {
    isOpen: () => open.size > 0,
    forget: () => {
      for (const giveUp of open) giveUp();
    },
    during: async <T>(ask: () => Promise<T>, nothing: T): Promise<T> => {
      let giveUp = (): void => undefined;
      const givenUp = new Promise<T>((resolve) => {
        giveUp = () => {
          resolve(nothing);
        };
      });
      open.add(giveUp);
      try {
        return await Promise.race([ask(), givenUp]);
      } finally {
        open.delete(giveUp);
      }
    },
  };
}

type Open = (options: OpenDialogOptions) => Promise<readonly string[]>;
type Save = (options: SaveDialogOptions) => Promise<string | undefined>;

const packDialogues = (open: Open, save: Save): Pick<Dialogues, 'packFile' | 'packToOpen'> => ({
  packFile: (suggested) =>
    save({
      title: 'Save the hand-over pack',
      defaultPath: suggested,
      properties: ['createDirectory', 'showOverwriteConfirmation', 'dontAddToRecent'],
      filters: [packFilter],
    }),
  packToOpen: () =>
    open({
      title: 'Choose the hand-over pack to open',
      properties: ['openFile', 'dontAddToRecent'],
      filters: [packFilter],
    }),
});

export function dialogues(current: () => BrowserWindow | undefined): LockableDialogues {
  const { during, isOpen, forget } = asked();
  const open: Open = async (options) => {
    const window = current();
    if (window === undefined) return [];
    return during(async () => {
      const { canceled, filePaths } = await dialog.showOpenDialog(window, options);
      return canceled ? [] : filePaths;
    }, []);
  };
  const save: Save = async (options) => {
    const window = current();
    if (window === undefined) return undefined;
    return during(async () => {
      const { canceled, filePath } = await dialog.showSaveDialog(window, options);
      return canceled || filePath === '' ? undefined : filePath;
    }, undefined);
  };
  return {
    isOpen,
    forget,
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
    backupFile: () =>
      open({
        title: 'Choose the backup to restore',
        properties: ['openFile', 'dontAddToRecent'],
        filters: [backupFilter],
      }),
    backupPlace: () =>
      open({
        title: 'Choose a second folder for backups',
        properties: ['openDirectory', 'createDirectory', 'dontAddToRecent'],
      }),
    publicHalfFile: () => open(choosePublicHalf),
    publicHalfPlace: (suggested) => save({ ...savePublicHalf, defaultPath: suggested }),
    bankHolidayFile: () => open(chooseBankHolidays),
    wordDocument: (suggested) =>
      save({
        title: `Save ${basename(suggested)}`,
        defaultPath: suggested,
        properties: ['createDirectory', 'showOverwriteConfirmation', 'dontAddToRecent'],
        filters: [wordFilter],
      }),
    ...packDialogues(open, save),
  };
}
