import { app } from 'electron';
import type { Vaults } from '../vault/vaults';
import type { SessionWindow } from '../window/session-window';
import { renewedArguments } from './renewed';

/**
 * Ends every process of a locked app and starts it again behind the same unlock page. Chromium's own process keeps
 * copies of what stood in fields that had the focus, in memory that nobody can reach to clear; it goes with the process.
 */
export async function renew(window: Pick<SessionWindow, 'standing'>, vaults: Pick<Vaults, 'close'>): Promise<void> {
  const standing = await window.standing();
  if (standing === null) return;
  await vaults.close();
  app.relaunch({ args: renewedArguments(process.argv.slice(1), standing) });
  app.exit(0);
}
