import { ipcMain, type IpcMainInvokeEvent } from 'electron';
import type { Channel } from '../../shared/ipc/contract';
import { channels } from '../../shared/ipc/schemas';
import { err } from '../../shared/kernel/result';
import type { Log } from '../logging/log';
import { answer } from './answer';
import type { Handlers } from './handlers';

export type Callers = {
  readonly isOurs: (event: IpcMainInvokeEvent) => boolean;
  /** Hears what our own page calls. */
  readonly called: (channel: Channel) => void;
};

/** Opens every channel, to our own page in our own window only. */
export function register(handlers: Handlers, { isOurs, called }: Callers, log: Log): void {
  for (const channel of channels) {
    ipcMain.handle(channel, (event, ...given: readonly unknown[]) => {
      if (!isOurs(event)) {
        log('call-from-elsewhere');
        return err({ code: 'refused' });
      }
      called(channel);
      return answer(channel, handlers, given, log);
    });
  }
}
