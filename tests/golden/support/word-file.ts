import { strFromU8, unzipSync } from 'fflate';

const unescape = (xml: string): string =>
  xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replace(/&#x([0-9a-f]+);/gi, (_all, hex: string) => String.fromCodePoint(parseInt(hex, 16)))
    .replaceAll('&amp;', '&');

const PIECE = /<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(tab|br)\/>/g;

/** The words of each paragraph of a part, in reading order; tabs and line breaks as characters. */
function paragraphs(xml: string): readonly string[] {
  return [...xml.matchAll(/<w:p(?: [^>]*)?>(.*?)<\/w:p>|<w:p\/>/gs)].map(([, inside = '']) =>
    [...inside.replace(/<w:pPr>.*?<\/w:pPr>/gs, '').matchAll(PIECE)]
      .map(([, text, mark]) => (mark === 'tab' ? '\t' : mark === 'br' ? '\n' : unescape(text ?? '')))
      .join(''),
  );
}

export type WordFile = {
  readonly names: readonly string[];
  readonly part: (name: string) => string;
  readonly body: readonly string[];
  readonly header: readonly string[];
  readonly footer: readonly string[];
};

/** A Word file taken apart. */
export function readWordFile(bytes: Uint8Array): WordFile {
  const parts = unzipSync(bytes);
  const part = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  return {
    names: Object.keys(parts),
    part,
    body: paragraphs(part('word/document.xml')),
    header: paragraphs(part('word/header1.xml')),
    footer: paragraphs(part('word/footer1.xml')),
  };
}
