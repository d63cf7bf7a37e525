import type { JobKind } from '../../../shared/ipc/contract';

/** What an idle session says before it locks. */
export const idleWarningWords =
  'Nobody has used this laptop for a while, so Chairside locks in less than a minute. Press any key or move the pointer to stay.';

const finishing: Readonly<Record<JobKind, string>> = {
  export: 'Stopping the export, or finishing what is being written. Then Chairside locks.',
  import: 'Stopping the import between two children. Then Chairside locks.',
  backup: 'Finishing the backup. Then Chairside locks.',
  erase: 'Finishing the removal of a child. Then Chairside locks.',
  finalise: 'Finishing the final documents. Then Chairside locks.',
};

/** What a lock waits for. */
export const finishingWords = (kind: JobKind): string => finishing[kind];
