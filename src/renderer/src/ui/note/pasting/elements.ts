/** Elements whose words nobody sees, or that a tracked change has taken out. */
const unseen = new Set(['script', 'style', 'title', 'xml', 'noscript', 'template', 'del', 'object', 'iframe']);

/** Elements that stand on lines of their own. */
const onOwnLines = new Set([
  'address',
  'article',
  'aside',
  'blockquote',
  'body',
  'caption',
  'center',
  'dd',
  'div',
  'dl',
  'dt',
  'figcaption',
  'figure',
  'footer',
  'form',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'header',
  'hr',
  'li',
  'main',
  'nav',
  'ol',
  'p',
  'pre',
  'section',
  'table',
  'tr',
  'ul',
]);

export const isUnseen = (tag: string): boolean => unseen.has(tag);
export const isOnOwnLines = (tag: string): boolean => onOwnLines.has(tag);
export const isList = (tag: string): tag is 'ul' | 'ol' => tag === 'ul' || tag === 'ol';
export const isCell = (tag: string): boolean => tag === 'td' || tag === 'th';
export const isHeading = (tag: string): boolean => /^h[1-6]$/.test(tag);
