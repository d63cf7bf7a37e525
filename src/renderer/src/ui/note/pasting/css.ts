export type Declarations = ReadonlyMap<string, string>;

/** What a style attribute, or the inside of a rule, declares: names and values in lower case, the last one of a name. */
export function declarations(style: string): Declarations {
  const found = new Map<string, string>();
  for (const declaration of style.toLowerCase().split(';')) {
    const colon = declaration.indexOf(':');
    if (colon !== -1) found.set(declaration.slice(0, colon).trim(), declaration.slice(colon + 1).trim());
  }
  return found;
}

/** Whether the style makes words bold; null where it says nothing of it. */
export function boldBy(style: Declarations): boolean | null {
  const weight = style.get('font-weight');
  if (weight === undefined) return null;
  const number = Number(weight);
  return Number.isNaN(number) ? weight.startsWith('bold') : number >= 600;
}

/** Whether the style makes words italic; null where it says nothing of it. */
export function italicBy(style: Declarations): boolean | null {
  const slant = style.get('font-style');
  return slant === undefined ? null : slant === 'italic' || slant === 'oblique';
}

/** Whether the style hides words that are there, as Word does with hidden text. */
export const hiddenBy = (style: Declarations): boolean =>
  style.get('display') === 'none' || style.get('mso-hide') === 'all';
