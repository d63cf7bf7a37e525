/** A made-up word to look for, and the byte patterns it would leave on a disk. */
export type Needle = { readonly word: string; readonly patterns: readonly Buffer[] };

/** Each word as UTF-8 and as UTF-16 in both byte orders. */
export function needles(words: readonly string[]): readonly Needle[] {
  return words.map((word) => {
    const little = Buffer.from(word, 'utf16le');
    return { word, patterns: [Buffer.from(word, 'utf8'), little, Buffer.from(little).swap16()] };
  });
}

/** The words that stand in the bytes. */
export const found = (bytes: Buffer, among: readonly Needle[]): readonly string[] =>
  among.filter(({ patterns }) => patterns.some((pattern) => bytes.includes(pattern))).map(({ word }) => word);
