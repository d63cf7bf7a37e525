import { Parser } from 'htmlparser2';
import type { RichText } from '../../../../../shared/kernel/rich-text';
import { isCell, isOnOwnLines } from './elements';
import { opened, outermost, type Attributes, type Item, type OpenElement } from './open-elements';
import { textBuilder, type BlockShape } from './text-builder';
import { kindByMarker, placeInWordList, wordListKinds, type WordListPlace } from './word-lists';

/** Deeper than any text is; the parser slows down with each level. */
const DEEPEST = 500;
/** What is read before the depth is looked at again, in characters. */
const PIECE = 16_384;

/** A picture by its description. */
const picture = (description: string): string => `[Picture: ${description}]`;

/** Writes blocks as elements begin and end. */
function blockWriter() {
  const builder = textBuilder();
  let item: Item | null = null;
  let place: WordListPlace | null = null;
  let marker = '';
  const kinds = wordListKinds();

  /** Ends the block before and begins one as the element around the next words has it. */
  const turnTo = (element: OpenElement): void => {
    const block = builder.end();
    if (item !== null && block !== null) item.block = block;
    item = element.item;
    place = item === null ? placeInWordList(element.style) : null;
    marker = '';
    builder.begin(shapeHere(element), item?.block ?? null);
  };
  const shapeHere = ({ quoted }: OpenElement): BlockShape => {
    if (place !== null) return { kind: kinds.of(place) ?? 'bullet', level: place.level };
    return item?.shape ?? { kind: quoted ? 'quotation' : 'paragraph' };
  };

  return {
    ...builder,
    turnTo,
    /** Word's style sheet says which of its lists have bullets. */
    takeStyles: kinds.take,
    /** A written-out bullet or number tells what the style sheet leaves open. */
    takeMarker: (text: string): void => {
      marker += text;
      if (place !== null && kinds.of(place) === null)
        builder.begin({ kind: kindByMarker(marker), level: place.level }, null);
    },
  };
}

/** Follows the parser through the elements. */
function reader() {
  const writer = blockWriter();
  const open: OpenElement[] = [];
  let styleSheet = '';
  let hasEnded = false;
  const around = (): OpenElement => open.at(-1) ?? outermost;

  const beginBlock = (element: OpenElement): void => {
    const before = around();
    if (before.inCell) writer.space(before);
    else writer.turnTo(element);
  };

  const begin = (element: OpenElement, { alt = '' }: Attributes): void => {
    const before = around();
    const { tag } = element;
    if (isCell(tag) && !before.inCell) writer.nextCell(before);
    else if (tag === 'br' && !element.style.has('page-break-before')) writer.lineBreak(before);
    else if (tag === 'img' && alt !== '') writer.words(picture(alt), before);
    else if (isOnOwnLines(tag)) beginBlock(element);
  };

  return {
    onopentag: (tag: string, attributes: Attributes): void => {
      const element = opened(tag, attributes, around());
      if (!element.unseen && !hasEnded) begin(element, attributes);
      open.push(element);
    },
    onclosetag: (tag: string): void => {
      const closed = open.pop() ?? outermost;
      if (tag === 'style') writer.takeStyles(styleSheet);
      styleSheet = '';
      if (closed.unseen || hasEnded || !isOnOwnLines(tag)) return;
      if (around().inCell) writer.space(around());
      else writer.turnTo({ ...around(), style: outermost.style });
    },
    ontext: (text: string): void => {
      const element = around();
      if (element.tag === 'style') styleSheet += text;
      if (element.unseen || hasEnded) return;
      if (element.marker) writer.takeMarker(text);
      else writer.words(text, element);
    },
    oncomment: (comment: string): void => {
      if (comment.trim() === 'StartFragment') writer.restart();
      if (comment.trim() === 'EndFragment') hasEnded = true;
    },
    isTooDeep: (): boolean => open.length > DEEPEST,
    text: (): RichText => writer.text(),
  };
}

/**
 * Reads markup from the clipboard as a text: paragraphs, nested lists, bold and italic. A table becomes a line for each
 * row, a picture its description. Nothing in it runs, and what a note cannot hold falls away. Null for markup that is
 * nested deeper than a person's text can be.
 */
export function readPasted(html: string): RichText | null {
  const { text, isTooDeep, ...handler } = reader();
  const parser = new Parser(handler, { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true });
  for (let from = 0; from < html.length; from += PIECE) {
    parser.write(html.slice(from, from + PIECE));
    if (isTooDeep()) return null;
  }
  parser.end();
  return text();
}
