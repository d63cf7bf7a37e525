import { dayNumber, daysBetween, weekday, type LocalDate } from '../../kernel/local-date';

/** A backup as its file's name and date tell it. */
export type KeptBackup = { readonly name: string; readonly counter: number; readonly day: LocalDate };

const LAST = 5;
const DAILY = 7;
const WEEKLY = 4;

/** The Monday of the week that a day is in, as a number of days. */
const weekOf = (day: LocalDate): number => dayNumber(day) - weekday(day);

/** The newest of each of the last so many groups. */
function newestOfEach(
  backups: readonly KeptBackup[],
  groupOf: (backup: KeptBackup) => string | number,
  most: number,
): readonly KeptBackup[] {
  const newest = new Map<string | number, KeptBackup>();
  for (const backup of backups) {
    const group = groupOf(backup);
    if (!newest.has(group) && newest.size < most) newest.set(group, backup);
  }
  return [...newest.values()];
}

/**
 * The verified backups that may go: all but the last 5, the newest of each of the last 7 days that have one, and of each
 * of the last 4 weeks that have one.
 */
export function backupsToPrune(verified: readonly KeptBackup[]): readonly string[] {
  const newestFirst = [...verified].sort((a, b) =>
    a.counter === b.counter ? daysBetween(a.day, b.day) : b.counter - a.counter,
  );
  const kept = new Set([
    ...newestFirst.slice(0, LAST),
    ...newestOfEach(newestFirst, ({ day }) => day, DAILY),
    ...newestOfEach(newestFirst, ({ day }) => weekOf(day), WEEKLY),
  ]);
  return newestFirst.filter((backup) => !kept.has(backup)).map(({ name }) => name);
}
