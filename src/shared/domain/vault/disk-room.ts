/** Bytes on the caseload's disk that are kept for saves: below them nothing large is begun. */
export const ROOM_FOR_SAVES = 200 * 1024 * 1024;
