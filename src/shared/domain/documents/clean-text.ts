// Control characters that XML 1.0 forbids, the C1 controls that no reader shows, and the two noncharacters.
const FORBIDDEN = /(?![\t\n])[\p{Cc}\ufffe\uffff]/gu;
const LINE_ENDINGS = /\r\n|[\r\u0085\u2028\u2029]/g;
const LONE_SURROGATES = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The words as a Word file can hold them: `\n` for every kind of line ending, half characters replaced, controls gone. */
export const cleanText = (text: string): string =>
  text.replace(LINE_ENDINGS, '\n').replace(LONE_SURROGATES, '\ufffd').replace(FORBIDDEN, '');
