const BEYOND_ASCII = /[^\p{ASCII}]/u;
const MARKS = /\p{M}/gu;

/** One letter without its accents, in lower case; itself where that would take more or less room. */
function foldedUnit(unit: string): string {
  if (unit === '’' || unit === '‘') return "'";
  if (unit === '\u00a0') return ' ';
  const bare = unit.normalize('NFD').replaceAll(MARKS, '').toLowerCase();
  return bare.length === 1 ? bare : unit;
}

/**
 * Text as it is looked through: lower case, without accents, straight apostrophes. As long as before, so that a place in
 * it is the same place in the text.
 */
export function folded(text: string): string {
  // Nearly all text is plain, and then the browser's own way is many times faster.
  if (!BEYOND_ASCII.test(text)) return text.toLowerCase();
  return text.split('').map(foldedUnit).join('');
}
