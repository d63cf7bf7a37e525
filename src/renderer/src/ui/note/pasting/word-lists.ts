import { declarations, type Declarations } from './css';

/** Where Word puts a paragraph that belongs to a list: `mso-list:l0 level2 lfo1`. */
export type WordListPlace = { readonly list: string; readonly level: number };
export type ListKind = 'bullet' | 'numbered';

const PLACE = /^(l\d+)\s+level(\d+)\b/;
// No part runs past the next rule: unclosed ones by the thousand are read once each.
const RULE = /@list\s(l\d+):level(\d+)[^{}@]*\{([^{}@]*)\}/gi;

/** The place that a paragraph's style names; null where it belongs to no list. */
export function placeInWordList(style: Declarations): WordListPlace | null {
  const [, list, level] = PLACE.exec(style.get('mso-list') ?? '') ?? [];
  return list === undefined ? null : { list, level: Number(level) };
}

/** Whether the style marks the bullet or number that Word writes out for readers without lists. */
export const isWordMarker = (style: Declarations): boolean => style.get('mso-list') === 'ignore';

const keyOf = ({ list, level }: WordListPlace): string => `${list} ${String(level)}`;

/** The kinds of Word's lists by place, as style sheets define them; a level without a format counts in figures. */
export function wordListKinds() {
  const kinds = new Map<string, ListKind>();
  return {
    take: (styleSheet: string): void => {
      for (const [, list = '', level = '', body = ''] of styleSheet.matchAll(RULE)) {
        const isBullet = declarations(body).get('mso-level-number-format') === 'bullet';
        kinds.set(keyOf({ list: list.toLowerCase(), level: Number(level) }), isBullet ? 'bullet' : 'numbered');
      }
    },
    /** Null where no style sheet says. */
    of: (place: WordListPlace): ListKind | null => kinds.get(keyOf(place)) ?? null,
  };
}

/** 1. 12) a. (b) iv. and the like; a lone "o" is Word's second bullet. */
const NUMBER = /^\(?(?:\d+|[a-z]{1,2}|[ivxlc]+)[.)]/i;

/** The kind that a written-out bullet or number shows. */
export const kindByMarker = (marker: string): ListKind => (NUMBER.test(marker.trim()) ? 'numbered' : 'bullet');
