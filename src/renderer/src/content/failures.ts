import type {
  CallFailure,
  Cancelled,
  DiskFailure,
  OwnFolderFailure,
  StaleFailure,
  TakenFailure,
  TooLargeFailure,
} from '../../../shared/ipc/contract';

type FromMain =
  DiskFailure | CallFailure | Cancelled | StaleFailure | TakenFailure | TooLargeFailure | OwnFolderFailure;

/** Every way a call can fail for a reason that is nobody's bug. */
export type FailureCode =
  | FromMain['code']
  | 'closed'
  | 'no-vault'
  | 'wrong-passphrase'
  | 'wrong-recovery-key'
  | 'header-damaged'
  | 'newer-version'
  | 'vault-damaged'
  | 'blob-damaged'
  | 'no-backup'
  | 'no-identity'
  | 'identity-damaged'
  | 'key-worker-failed'
  | 'not-a-public-half'
  | 'public-half-changed'
  | 'public-half-own'
  | 'public-half-known'
  | 'backup-damaged'
  | 'backup-worker-failed'
  | 'nothing-to-copy'
  | 'device-key-missing'
  | 'no-keychain';

const sentences: Readonly<Record<FailureCode, string>> = {
  'disk-full': 'The disk is full. Make room on it, then try again.',
  'disk-low':
    'Less than 200 MB would be left on the disk, and that is kept for your saves. Make room on it, then try again.',
  'own-folder': 'That folder is Chairside’s own. Choose one on another disk, or a network folder.',
  'no-permission': 'This folder may not be written to. Choose another, or ask IT to let you write there.',
  missing: 'The file is not where it was. Check that the disk is connected, then try again.',
  'disk-error': 'The disk did not answer. Check that it is connected, then try again.',
  unexpected: 'Something went wrong in the app. Try again. If it happens again, tell IT.',
  refused: 'The app could not do that. Lock it, unlock it, then try again.',
  cancelled: 'Nothing was chosen, so nothing has changed.',
  stale: 'Something changed since this page opened. Lock the app, unlock it, then try again.',
  exists: 'Something with this name is there already. Choose another place.',
  'too-large': 'The file is too large to be a return. Check that the right one was chosen.',
  closed: 'The caseload is locked. Unlock it, then try again.',
  'no-vault': 'There is no caseload on this laptop yet. Set one up first.',
  'wrong-passphrase': 'That is not the passphrase of this caseload. Capital letters and spaces count.',
  'wrong-recovery-key': 'That is not the recovery key of this caseload. Check each group against your copy.',
  'header-damaged': 'The file that holds the locks of this caseload is damaged. Restore a backup.',
  'newer-version': 'This caseload was made by a newer Chairside. Nothing was changed. Ask IT to update this laptop.',
  'vault-damaged': 'The caseload is damaged and could not be put right. Nothing was changed. Restore a backup.',
  'device-key-missing':
    'The passphrase goes with a key that this laptop should keep, and it is not here. Use the recovery key instead.',
  'no-keychain': 'The key store of this laptop did not answer, so nothing was changed. Sign in again, then try again.',
  'no-identity': 'The identity of this caseload is still being made. Try again in a moment.',
  'identity-damaged': 'The identity of this caseload is damaged, so nothing was signed. Restore a backup.',
  'key-worker-failed': 'This laptop did not have the memory for it. Close other apps, then try again.',
  'not-a-public-half': 'That file is not a public half. Choose the file that the other person saved in their Settings.',
  'public-half-changed': 'This public half was changed after it was saved. Ask for the file again.',
  'public-half-own': 'That is the public half of this caseload. Choose the one that the other person sent you.',
  'public-half-known': 'You know this person already. Nothing has changed.',
  'no-backup': 'That file is not a backup of Chairside. Choose a file that ends in .chairside.',
  'backup-damaged': 'This backup is damaged and cannot be used. Choose an older one.',
  'backup-worker-failed': 'The backup could not be read on this laptop. Close other apps, then try again.',
  'nothing-to-copy': 'The backup could not be made. Lock the app, unlock it, then try again.',
  'blob-damaged': 'The stored document is damaged: its contents are not what was sealed. Restore it from a backup.',
};

/** What happened and what to do, in one or two sentences. */
export const failureSentence = (code: FailureCode): string => sentences[code];
