import { tidy, type Block, type RichText, type Run } from '../../../../shared/kernel/rich-text';

/** A mark as the editor writes it. */
type EditorMark = { readonly type: string; readonly attrs?: Record<string, unknown> };

/**
 * A node as the editor writes it (its own type asks for lists that can be written to). Held by nothing: it is made for
 * the editor and read from it.
 */
export type EditorNode = {
  readonly type: string;
  readonly attrs?: Record<string, unknown>;
  readonly text?: string;
  readonly marks?: EditorMark[];
  readonly content?: EditorNode[];
};

type ListBlock = Extract<Block, { kind: 'bullet' | 'numbered' }>;
type ListLevel = ListBlock['level'];

const isListBlock = (block: Block): block is ListBlock => block.kind === 'bullet' || block.kind === 'numbered';

function marksOf({ bold, italic, withheldFrom = [] }: Run): EditorMark[] {
  return [
    ...(bold === true ? [{ type: 'bold' }] : []),
    ...(italic === true ? [{ type: 'italic' }] : []),
    ...(withheldFrom.length > 0 ? [{ type: 'withheld', attrs: { from: withheldFrom } }] : []),
  ];
}

/** A run's words; each line break inside them is a node of its own in the editor. */
function inlineOf(run: Run): readonly EditorNode[] {
  const marks = marksOf(run);
  const marked = marks.length === 0 ? {} : { marks };
  return run.text
    .split(/(\n)/)
    .filter((part) => part !== '')
    .map((part) => (part === '\n' ? { type: 'hardBreak', ...marked } : { type: 'text', text: part, ...marked }));
}

function paragraph({ runs }: Block): EditorNode {
  const content = runs.flatMap(inlineOf);
  return content.length === 0 ? { type: 'paragraph' } : { type: 'paragraph', content };
}

const listType = ({ kind }: ListBlock): string => (kind === 'bullet' ? 'bulletList' : 'orderedList');

/** How many of the blocks, from the first on, belong to the first one's item. */
function itemLength(blocks: readonly ListBlock[], depth: number): number {
  const next = blocks.findIndex((block, index) => index > 0 && block.level <= depth);
  return next === -1 ? blocks.length : next;
}

/** An item that stands for a level that was jumped over: its own paragraph is empty and is no block. */
const jumped = { type: 'listItem', attrs: { jump: true } } as const;

/** List blocks as lists in lists. */
function lists(blocks: readonly ListBlock[], depth: number): EditorNode[] {
  const made: { type: string; content: EditorNode[] }[] = [];
  let rest = blocks;
  for (let first = rest[0]; first !== undefined; first = rest[0]) {
    const length = itemLength(rest, depth);
    const item: EditorNode =
      first.level === depth
        ? { type: 'listItem', content: [paragraph(first), ...lists(rest.slice(1, length), depth + 1)] }
        : { ...jumped, content: [{ type: 'paragraph' }, ...lists(rest.slice(0, length), depth + 1)] };
    const last = made.at(-1);
    if (last?.type === listType(first)) last.content.push(item);
    else made.push({ type: listType(first), content: [item] });
    rest = rest.slice(length);
  }
  return made;
}

/** How many blocks from `start` on are of one family, so that the editor shows them as one. */
function familyLength(text: RichText, start: number, isKin: (block: Block) => boolean): number {
  const end = text.findIndex((block, index) => index >= start && !isKin(block));
  return (end === -1 ? text.length : end) - start;
}

/** The text as the editor's document; an empty text is one empty paragraph, for the caret to stand in. */
export function toEditor(text: RichText): EditorNode {
  const content: EditorNode[] = [];
  for (let at = 0; at < text.length;) {
    const block = text[at];
    if (block === undefined) break;
    if (isListBlock(block)) {
      const length = familyLength(text, at, isListBlock);
      content.push(...lists(text.slice(at, at + length).filter(isListBlock), 1));
      at += length;
    } else if (block.kind === 'quotation') {
      const length = familyLength(text, at, ({ kind }) => kind === 'quotation');
      content.push({ type: 'blockquote', content: text.slice(at, at + length).map(paragraph) });
      at += length;
    } else {
      content.push(paragraph(block));
      at += 1;
    }
  }
  return { type: 'doc', content: content.length === 0 ? [{ type: 'paragraph' }] : content };
}

const peopleOf = (mark: EditorMark | undefined): readonly string[] => {
  const from = mark?.attrs?.['from'];
  return Array.isArray(from) ? from.filter((id): id is string => typeof id === 'string') : [];
};

function toRun(node: EditorNode): Run {
  const mark = (type: string) => node.marks?.find((each) => each.type === type);
  const withheldFrom = peopleOf(mark('withheld'));
  return {
    text: node.type === 'hardBreak' ? '\n' : (node.text ?? ''),
    ...(mark('bold') === undefined ? {} : { bold: true }),
    ...(mark('italic') === undefined ? {} : { italic: true }),
    ...(withheldFrom.length === 0 ? {} : { withheldFrom }),
  };
}

const runsOf = (node: EditorNode): readonly Run[] => (node.content ?? []).map(toRun);

const levelAt = (depth: number): ListLevel => (depth <= 1 ? 1 : depth === 2 ? 2 : 3);

const isEmpty = (node: EditorNode): boolean => (node.content ?? []).length === 0;
const isJumped = (item: EditorNode): boolean => item.attrs?.['jump'] === true;

function itemBlocks(list: EditorNode, depth: number): readonly Block[] {
  const kind = list.type === 'bulletList' ? 'bullet' : 'numbered';
  return (list.content ?? []).flatMap((item) =>
    (item.content ?? []).flatMap((node): readonly Block[] => {
      if (node.type !== 'paragraph') return itemBlocks(node, depth + 1);
      return isJumped(item) && isEmpty(node) ? [] : [{ kind, level: levelAt(depth), runs: runsOf(node) }];
    }),
  );
}

/** The blocks of one of the document's own children. */
export function blocksOf(node: EditorNode): RichText {
  switch (node.type) {
    case 'bulletList':
    case 'orderedList':
      return tidy(itemBlocks(node, 1));
    case 'blockquote':
      return tidy((node.content ?? []).map((each) => ({ kind: 'quotation', runs: runsOf(each) })));
    default:
      return tidy([{ kind: 'paragraph', runs: runsOf(node) }]);
  }
}

const isOneEmptyParagraph = (text: RichText): boolean =>
  text.length === 1 && text[0]?.kind === 'paragraph' && text[0].runs.length === 0;

/** The blocks as a text: one empty paragraph is no text. */
export const asText = (blocks: RichText): RichText => (isOneEmptyParagraph(blocks) ? [] : blocks);

/** The editor's document as a tidy text. */
export const fromEditor = (doc: EditorNode): RichText => asText((doc.content ?? []).flatMap(blocksOf));
