import { setTimeout as pause } from 'node:timers/promises';
import type { Log } from '../logging/log';

const patience = 2_000;
const between = 20;

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    // No process has that number any more.
    return false;
  }
}

/** Waits until a page's process has ended, and ends it by force if it outstays its window: its memory held the case. */
export async function processEnded(pid: number, log: Log): Promise<void> {
  for (let waited = 0; isRunning(pid); waited += between) {
    if (waited >= patience) {
      log('process-ended-by-force');
      process.kill(pid, 'SIGKILL');
      return;
    }
    await pause(between);
  }
}
