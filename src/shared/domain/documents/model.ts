import type { Instant } from '../../kernel/clock';

/** A stretch of words with its marks. A line break inside it is kept. */
export type TextRun = { readonly text: string; readonly bold?: true; readonly italic?: true };

/** One paragraph's words. */
export type Runs = readonly TextRun[];

export type ListLevel = 1 | 2 | 3;

/** A column: its heading and its width in millimetres. A table's columns fill the width of the page's text. */
export type Column = { readonly heading: string; readonly mm: number };

/** The paragraphs of one cell. */
export type Cell = readonly Runs[];

/** One detail and what it is. */
export type Fact = { readonly term: string; readonly answer: Cell };

/** What a document is made of, in reading order. Neighbouring list items make one list. */
export type DocumentBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  /** A paragraph that leads in to the block after it stays on its page. */
  | { readonly kind: 'paragraph'; readonly runs: Runs; readonly leadsIn?: true }
  | { readonly kind: 'bullet'; readonly level: ListLevel; readonly runs: Runs }
  | { readonly kind: 'numbered'; readonly level: ListLevel; readonly runs: Runs }
  | { readonly kind: 'quotation'; readonly runs: Runs }
  | { readonly kind: 'facts'; readonly columns: readonly [Column, Column]; readonly facts: readonly Fact[] }
  | { readonly kind: 'table'; readonly columns: readonly Column[]; readonly rows: readonly (readonly Cell[])[] };

/** What stands on every page beside the marking: not final yet, or about a child who is made up. */
export type Mark = 'draft' | 'practice';

/** A property that a records system can read from the Word file. */
export type DocumentProperty = { readonly name: string; readonly value: string };

/**
 * One document as a value: what it says and in what order, and nothing about how Word holds it. The page is A4 with
 * text 170 mm wide.
 */
export type DocumentModel = {
  readonly title: string;
  readonly language: 'en-GB';
  /** Who made it, for the file's own properties. */
  readonly author: string;
  /** The moment in the file's own properties: when it was made final. */
  readonly made: Instant;
  /** Centred at the head of every page: the protective marking, then any marks. */
  readonly header: readonly string[];
  /** At the foot of every page, before "Page 1 of 6". */
  readonly footer: string;
  readonly properties: readonly DocumentProperty[];
  readonly blocks: readonly DocumentBlock[];
};

/** Width of the page's text in millimetres. */
export const TEXT_WIDTH = 170;
