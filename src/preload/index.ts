import { contextBridge, ipcRenderer } from 'electron';
import type {
  Channel,
  EventName,
  Events,
  FileToWrite,
  JobKind,
  LaptopSettings,
  OutsideCounter,
  Requests,
  SessionStanding,
  VaultPlace,
} from '../shared/ipc/contract';

type Answer<C extends Channel> = Promise<ReturnType<Requests[C]>>;
const call = <C extends Channel>(channel: C, ...args: Parameters<Requests[C]>): Answer<C> =>
  ipcRenderer.invoke(channel, ...args);

// Each function names its arguments, so that nothing else a caller adds can cross.
const desktop = {
  appFacts: () => call('app:facts'),
  readVaultHeader: (place: VaultPlace) => call('vault:read-header', place),
  createVault: (place: VaultPlace, header: string) => call('vault:create', place, header),
  writeVaultHeader: (place: VaultPlace, header: string) => call('vault:write-header', place, header),
  overwriteVaultHeader: (place: VaultPlace, header: string) => call('vault:overwrite-header', place, header),
  removePracticeVault: () => call('vault:remove-practice'),
  lockVault: () => call('vault:lock'),
  sessionFlushed: (saved: boolean, stopped: JobKind | null) => call('session:flushed', saved, stopped),
  tellSession: (standing: SessionStanding) => call('session:tell', standing),
  stay: () => call('session:stay'),
  readLaptopSettings: () => call('laptop:read'),
  changeLaptopSettings: (settings: LaptopSettings) => call('laptop:change', settings),
  readJournal: (place: VaultPlace, from: number) => call('journal:read', place, from),
  appendJournal: (place: VaultPlace, size: number, frames: Uint8Array) => call('journal:append', place, size, frames),
  cutJournal: (place: VaultPlace, size: number) => call('journal:cut', place, size),
  replaceJournal: (place: VaultPlace, file: Uint8Array) => call('journal:replace', place, file),
  shortenJournal: (size: number, file: Uint8Array) => call('journal:shorten', size, file),
  listBackups: () => call('backup:list'),
  writeBackup: (counter: number, bytes: Uint8Array) => call('backup:write', counter, bytes),
  readBackupFront: (name: string) => call('backup:front', name),
  readBackup: (name: string) => call('backup:read', name),
  backupVerified: (name: string) => call('backup:verified', name),
  blobsToBackUp: () => call('backup:blobs'),
  discardBackup: (name: string) => call('backup:discard', name),
  backupPlaces: () => call('backup:places'),
  copyToSecondPlace: () => call('backup:copy-to-second'),
  chooseSecondPlace: () => call('backup:choose-second-place'),
  forgetSecondPlace: () => call('backup:forget-second-place'),
  chooseBackupToRestore: () => call('restore:choose'),
  placeRestored: (token: string, maySetAside: boolean) => call('restore:place', token, maySetAside),
  vaultsSetAside: () => call('restore:set-aside'),
  bringBackVault: (name: string) => call('restore:bring-back', name),
  readOutsideCounter: () => call('counter:read'),
  keepOutsideCounter: (counter: OutsideCounter) => call('counter:keep', counter),
  freeSpace: () => call('disk:free'),
  sessionBackedUp: () => call('session:backed-up'),
  writeBlob: (place: VaultPlace, name: string, bytes: Uint8Array) => call('blob:write', place, name, bytes),
  readBlob: (place: VaultPlace, name: string) => call('blob:read', place, name),
  removeDocuments: (names: readonly string[]) => call('erasure:remove-documents', names),
  removeOtherBackups: (vault: string, keep: readonly string[], documents: readonly string[]) =>
    call('erasure:remove-backups', vault, keep, documents),
  chooseReturn: (what: 'folder' | 'files') => call('return:choose', what),
  saveWordDocument: (name: string, bytes: Uint8Array) => call('document:save-word', name, bytes),
  savePublicHalf: (text: string) => call('identity:save-public-half', text),
  choosePublicHalf: () => call('identity:choose-public-half'),
  chooseBankHolidays: () => call('calendar:choose-file'),
  clearLeftovers: () => call('leftovers:clear'),
  chooseExportFolder: () => call('export:choose-folder'),
  writeExport: (token: string, name: string, files: readonly FileToWrite[]) => call('export:write', token, name, files),
  hasKeychain: () => call('device:is-real'),
  readDeviceKey: (id: string) => call('device:read', id),
  keepDeviceKey: (id: string, key: Uint8Array) => call('device:keep', id, key),
  savePack: (name: string, bytes: Uint8Array) => call('pack:save', name, bytes),
  choosePack: () => call('pack:choose'),

  /** Hears an event of main; answers the function that stops it. */
  on: <E extends EventName>(event: E, listener: (...facts: Parameters<Events[E]>) => void): (() => void) => {
    const heard = (_event: unknown, ...facts: Parameters<Events[E]>): void => {
      listener(...facts);
    };
    ipcRenderer.on(event, heard);
    return () => {
      ipcRenderer.removeListener(event, heard);
    };
  },
} as const;

export type Desktop = typeof desktop;

contextBridge.exposeInMainWorld('desktop', desktop);
