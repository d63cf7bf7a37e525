import { z } from 'zod';
import { err, ok, type Result } from '../../kernel/result';
import type { ChildFile } from '../children/child-file';
import { canonicalJson } from '../reviews/canonical-json';
import { isCoherent } from './coherent';
import { documentsInOrder, packContentSchema, packLimits, type PackContent } from './pack-content';
import type { PackFailure } from './pack-failure';

const QUOTE = 34;
const BACKSLASH = 92;
const OPEN: ReadonlySet<number> = new Set([91, 123]);
const CLOSE: ReadonlySet<number> = new Set([93, 125]);

/** Where a text that begins at a quote ends. */
function endOfText(json: string, quote: number): number {
  for (let at = quote + 1; at < json.length; at += 1) {
    const code = json.charCodeAt(at);
    if (code === QUOTE) return at;
    if (code === BACKSLASH) at += 1;
  }
  return json.length;
}

/** Whether objects and lists stand no deeper within each other than this: looked at before anything walks into them. */
export function isShallow(json: string, most: number): boolean {
  let depth = 0;
  for (let at = 0; at < json.length; at += 1) {
    const code = json.charCodeAt(at);
    if (code === QUOTE) at = endOfText(json, at);
    else if (OPEN.has(code)) depth += 1;
    else if (CLOSE.has(code)) depth -= 1;
    if (depth > most) return false;
  }
  return true;
}

const idsOf = ({ id, reviews }: ChildFile): readonly string[] => [id, ...Object.keys(reviews)];

const areUnlike = (names: readonly string[]): boolean => new Set(names).size === names.length;

/** Whether the children fit together: no child, review, document or record number stands twice. */
function fitTogether({ children, changed }: PackContent): boolean {
  const documents = documentsInOrder(children);
  return (
    documents.length <= packLimits.documents &&
    children.every(isCoherent) &&
    areUnlike(children.flatMap(idsOf)) &&
    areUnlike(documents.map(({ id }) => id)) &&
    areUnlike(documents.map(({ recordId }) => recordId)) &&
    Object.keys(changed).every((id) => children.some((child) => child.id === id))
  );
}

const anySchema = z.looseObject({ schema: z.int() });

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not JSON is one of the ways of being damaged: the caller's failure says so.
    return undefined;
  }
}

/**
 * The content of a pack out of its JSON. A field that this version does not know makes the pack a newer one: left out
 * without a word it would be lost.
 */
export function readContent(text: string): Result<PackContent, PackFailure> {
  if (!isShallow(text, packLimits.depth)) return err({ code: 'pack-damaged' });
  const raw = parsed(text);
  const versioned = anySchema.safeParse(raw);
  if (!versioned.success) return err({ code: 'pack-damaged' });
  if (versioned.data.schema > 1) return err({ code: 'newer-pack' });
  const content = packContentSchema.safeParse(raw);
  if (!content.success) return err({ code: 'pack-damaged' });
  if (canonicalJson(content.data) !== canonicalJson(versioned.data)) return err({ code: 'newer-pack' });
  return fitTogether(content.data) ? ok(content.data) : err({ code: 'pack-damaged' });
}
