import { z } from 'zod';
import { childFileSchema, type ChildFile } from '../../../shared/domain/children/child-file';
import type { Json } from '../../../shared/kernel/json';

const outline = z.object({
  schema: z.literal(1),
  id: childFileSchema.unwrap().shape.id,
  reference: z.string(),
  facts: z.object({}),
  episodes: z.object({}),
  people: z.object({}),
  heldReviews: z.object({}),
  reviews: z.object({}),
  monitoring: z.object({}),
  documents: z.object({}),
});

/** How long one slice of checking may hold the window, in ms. */
const SLICE = 12;

/** Whether the value has a child file's outline: enough to list it; the whole is checked in slices right after. */
export const hasChildOutline = (value: Json): value is Json & ChildFile => outline.safeParse(value).success;

export const isChildFile = (value: unknown): value is ChildFile => childFileSchema.safeParse(value).success;

const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** Checks every file whole, without ever holding the window for long; answers those that are not as they should be. */
export async function misshapen(files: readonly ChildFile[]): Promise<readonly ChildFile[]> {
  const found: ChildFile[] = [];
  let until = performance.now() + SLICE;
  for (const file of files) {
    if (!isChildFile(file)) found.push(file);
    if (performance.now() < until) continue;
    await nextTask();
    until = performance.now() + SLICE;
  }
  return found;
}
