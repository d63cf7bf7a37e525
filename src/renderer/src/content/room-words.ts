const MEGABYTE = 1024 * 1024;
/** Below this nothing more can be counted on to be saved. */
const FULL = MEGABYTE;

/** `140 MB`, in tens, so that it is not said anew with each save; `9 MB` where little is left. */
function megabytes(bytes: number): string {
  const whole = Math.floor(bytes / MEGABYTE);
  return `${String(whole < 10 ? whole : Math.floor(whole / 10) * 10)} MB`;
}

type RoomWords = { readonly kind: 'warning' | 'problem'; readonly title: string; readonly sentences: string };

const MAKE_ROOM = 'Make room: empty the recycle bin, or move large files to another disk.';

/** That a disk is low, what is safe meanwhile, what waits, and what to do. A practice caseload has no backups. */
export function lowRoomWords(left: number, isPractice: boolean): RoomWords {
  if (left < FULL) {
    return {
      kind: 'problem',
      title: 'This laptop’s disk is full.',
      sentences: `Everything that says “Saved” is safe. What you type now waits in this window until there is room: do not close it. ${MAKE_ROOM}`,
    };
  }
  const waits = isPractice
    ? 'Exports to this disk wait until there is room.'
    : 'No backup that is kept is removed to make room. New backups and exports to this disk wait.';
  return {
    kind: 'warning',
    title: `Only about ${megabytes(left)} are left on this laptop’s disk.`,
    sentences: `They are kept for what you type, which is saved as usual. ${waits} ${MAKE_ROOM}`,
  };
}
