import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import type { Instant } from '../../../../shared/kernel/clock';

const CORE = 'docProps/core.xml';
const CONTENT_TYPES = '[Content_Types].xml';

/** Word's own clock has no fractions of a second. */
const withDates = (core: string, made: Instant): string =>
  core.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${made.slice(0, 19)}Z`);

/** Content types come first, as Word writes them; the rest by name. */
const inOrder = (a: string, b: string): number => {
  if (a === CONTENT_TYPES) return -1;
  if (b === CONTENT_TYPES) return 1;
  return a < b ? -1 : 1;
};

/**
 * The same document without what changes from one making to the next: the clock's time in its properties and in the
 * zip, and the order of the zip's entries.
 */
export function normalise(docx: Uint8Array, made: Instant): Uint8Array {
  const parts = unzipSync(docx);
  const entries: Zippable = {};
  for (const name of Object.keys(parts).sort(inOrder)) {
    const bytes = parts[name] ?? new Uint8Array();
    entries[name] = name === CORE ? strToU8(withDates(strFromU8(bytes), made)) : bytes;
  }
  // A zip holds local time, so the earliest it can hold is given as a local time too.
  return zipSync(entries, { level: 6, mtime: new Date(1980, 0, 1) });
}
