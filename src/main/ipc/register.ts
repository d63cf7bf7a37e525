import { ipcMain, type IpcMainInvokeEvent } from 'electron';
import { channels } from '../../shared/ipc/schemas';
import { err } from '../../shared/kernel/result';
import type { Log } from '../logging/log';
import { answer } from './answer';
import type { Handlers } from './handlers';

/** Opens every channel, to our own page in our own window only. */
export function register(handlers: Handlers, isOurs: (event: IpcMainInvokeEvent) => boolean, log: Log): void {
  for (const channel of channels) {
    ipcMain.handle(channel, (event, ...given: readonly unknown[]) => {
      if (isOurs(event)) return answer(channel, handlers, given, log);
      log('call-from-elsewhere');
      return err({ code: 'refused' });
    });
  }
}
