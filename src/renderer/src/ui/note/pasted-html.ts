const STYLE_OPENS = '<style';
const STYLE_ENDS = '</style';

/** The markup without its style elements; one that is never closed holds the rest. */
function withoutStyleElements(html: string): string {
  const lower = html.toLowerCase();
  let kept = '';
  let from = 0;
  for (;;) {
    const opens = lower.indexOf(STYLE_OPENS, from);
    if (opens === -1) return kept + html.slice(from);
    kept += html.slice(from, opens);
    const ends = lower.indexOf(STYLE_ENDS, opens);
    if (ends === -1) return kept;
    from = lower.indexOf('>', ends) + 1;
    if (from === 0) return kept;
  }
}

const TAG = /<[a-z][^<>]*>/gi;
const STYLE = /\sstyle\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>"']+)/gi;

/**
 * Pasted markup without styles: the note has none, and the page's own policy would refuse and report each. What else
 * a note cannot hold falls away when the editor reads it. Linear in the length of what was pasted.
 */
export const withoutStyles = (html: string): string =>
  withoutStyleElements(html).replace(TAG, (tag) => tag.replace(STYLE, ''));
