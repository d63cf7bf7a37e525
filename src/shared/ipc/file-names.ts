import { z } from 'zod';

const FORBIDDEN = /[<>:"/\\|?*\p{Cc}\p{Cs}]/u;
const RESERVED = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/iu;

/** Whether the text can name one file or folder on Windows as on Linux: no separators, devices or trailing dots. */
export const isFileName = (name: string): boolean =>
  name.length > 0 && name.length <= 150 && !FORBIDDEN.test(name) && !RESERVED.test(name) && !/^\s|[. ]$/u.test(name);

/** Whether the text is a way down from a folder, `a/b/c.docx`, that cannot lead out of it. */
export const isRelativePath = (path: string): boolean => path.length <= 240 && path.split('/').every(isFileName);

/** Whether no two of the paths would meet on a disk that ignores case, as a file or as a folder of the other. */
export function areSeparatePaths(paths: readonly string[]): boolean {
  const files = new Set(paths.map((path) => path.normalize().toLowerCase()));
  const folders = [...files].flatMap((path) => {
    const parts = path.split('/');
    return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'));
  });
  return files.size === paths.length && !folders.some((folder) => files.has(folder));
}

export const fileNameSchema = z.string().refine(isFileName);
export const relativePathSchema = z.string().refine(isRelativePath);

/** What the file of a hand-over pack ends in. */
export const packExtension = '.chairpack';

/** Whether the text is the random name of a sealed document: 128 bits in hex. */
export const isBlobName = (name: string): boolean => /^[0-9a-f]{32}$/.test(name);

/** A caseload's folder that was set aside, by the moment at which it was. */
export const setAsideNameSchema = z.string().regex(/^vault-set-aside-\d{8}T\d{9}$/);

/** `<counter>-<random>.chairside`: the counter is the last entry that the backup holds. */
const BACKUP_NAME = /^(\d{1,15})-[0-9a-f]{32}\.chairside$/;
export const backupNameSchema = z.string().regex(BACKUP_NAME);

/** The last entry that a backup of this name holds; null for any other name. */
export function backupCounter(name: string): number | null {
  const counter = BACKUP_NAME.exec(name)?.[1];
  return counter === undefined ? null : Number(counter);
}
