import { boldBy, declarations, hiddenBy, italicBy, type Declarations } from './css';
import { isCell, isHeading, isList, isUnseen } from './elements';
import type { BlockShape, Marks } from './text-builder';
import { isWordMarker } from './word-lists';

export type Attributes = Readonly<Record<string, string | undefined>>;

/** A list item: its shape, and where its own words stand once they were written. */
export type Item = { readonly shape: BlockShape; block: number | null };

/** An element that is open, with all that holds for the words in it. */
export type OpenElement = Marks & {
  readonly tag: string;
  readonly style: Declarations;
  readonly unseen: boolean;
  /** Inside the bullet or number that Word writes out. */
  readonly marker: boolean;
  readonly inCell: boolean;
  readonly quoted: boolean;
  /** The innermost list around it, and how many there are. */
  readonly list: 'ul' | 'ol' | null;
  readonly depth: number;
  readonly item: Item | null;
};

export const outermost: OpenElement = {
  tag: '',
  style: new Map(),
  bold: false,
  italic: false,
  unseen: false,
  marker: false,
  inCell: false,
  quoted: false,
  list: null,
  depth: 0,
  item: null,
};

/** A comment beside the text is no part of it. */
const isCommentary = (style: Declarations, { class: name = '' }: Attributes): boolean =>
  style.get('mso-special-character') === 'comment' ||
  style.get('mso-element') === 'comment-list' ||
  /\bMsoCommentReference\b/.test(name);

function marksOf(tag: string, style: Declarations, around: Marks): Marks {
  const bold = tag === 'b' || tag === 'strong' || isHeading(tag) || around.bold;
  const italic = tag === 'i' || tag === 'em' || around.italic;
  return { bold: boldBy(style) ?? bold, italic: italicBy(style) ?? italic };
}

/** How deep an item says that it is: Word for the web says it so, and not by lists in lists. */
function saidLevel(attributes: Attributes): number | null {
  const said = Number(attributes['data-aria-level'] ?? attributes['aria-level']);
  return Number.isInteger(said) && said > 0 ? said : null;
}

function itemIn(tag: string, attributes: Attributes, { list, depth, item }: OpenElement): Item | null {
  if (isList(tag)) return null;
  if (tag !== 'li' || list === null) return item;
  const level = saidLevel(attributes) ?? depth;
  return { shape: { kind: list === 'ol' ? 'numbered' : 'bullet', level }, block: null };
}

/** The element as it stands inside another. */
export function opened(tag: string, attributes: Attributes, around: OpenElement): OpenElement {
  const style = declarations(attributes['style'] ?? '');
  return {
    tag,
    style,
    ...marksOf(tag, style, around),
    unseen: around.unseen || isUnseen(tag) || hiddenBy(style) || isCommentary(style, attributes),
    marker: around.marker || isWordMarker(style),
    inCell: around.inCell || isCell(tag),
    quoted: around.quoted || tag === 'blockquote',
    list: isList(tag) ? tag : around.list,
    depth: around.depth + Number(isList(tag)),
    item: itemIn(tag, attributes, around),
  };
}
