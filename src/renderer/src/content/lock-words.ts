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

/** What an idle session says before it locks. */
export const idleWarningWords =
  'Nobody has used this laptop for a while, so Chairside locks in less than a minute. Press any key or move the pointer to stay.';

const finishing: Readonly<Record<JobKind, string>> = {
  export: 'Stopping the export, or finishing what is being written. Then Chairside locks.',
  import: 'Stopping the import between two children. Then Chairside locks.',
  backup: 'Finishing the backup. Then Chairside locks.',
  finalise: 'Finishing the final documents. Then Chairside locks.',
};

/** What a lock waits for. */
export const finishingWords = (kind: JobKind): string => finishing[kind];
