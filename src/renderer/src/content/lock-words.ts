import type { JobKind, Opened, WhyLocked } from '../../../shared/ipc/contract';
import { counted } from './counts';
import { timeOfDay } from './times';

type Locked = Extract<Opened, { readonly kind: 'locked' }>;

const because: Readonly<Record<Exclude<WhyLocked, 'idle'>, string>> = {
  asked: '',
  suspend: ' as the laptop went to sleep',
  screen: ' as the screen was locked',
  shutdown: ' as the laptop was shutting down',
  fault: ', because the page had stopped',
};

const stoppedWords: Readonly<Record<JobKind | 'dialogue', string>> = {
  dialogue: 'The window that asked for a place was closed, and nothing was written.',
  export: 'An export was stopped. It is whole only if its folder’s name does not end in .partial.',
  import: 'The import was stopped. Load the return again to bring in the rest.',
  backup: 'A backup was stopped. The one before it is kept.',
  erase: 'Removing a child for good was stopped. Unlock the app: it goes on by itself.',
  finalise: 'Making the record final was stopped. Open the review to go on.',
};

/** Why the app is locked, whether everything is saved, and what was stopped: for the page that unlocks it. */
export function lockedWords({ why, at, idleMinutes, saved, stopped }: Locked): string {
  const cause = why === 'idle' ? ` after ${counted(idleMinutes ?? 0, 'minute')}` : because[why];
  return [
    `Locked at ${timeOfDay(at)}${cause}.`,
    saved ? 'Everything you typed is saved.' : 'Everything that the page said was saved is saved.',
    stopped === null ? '' : stoppedWords[stopped],
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}
