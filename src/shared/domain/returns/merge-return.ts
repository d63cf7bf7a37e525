import { changesBetween } from '../../kernel/changes';
import type { ChildFile } from '../children/child-file';
import type { CommandContext } from '../reviews/commands/command-context';
import { mergeReturn, type MergeReturn } from '../reviews/commands/merge-return';
import { createChild } from '../reviews/create-child';
import type { ReturnedChild, ReturnReading } from './return-reading';

/** What bringing the return in would do: new children, commands for those it changes, and how many stay as they are. */
export type ReturnMerge = {
  readonly created: readonly ChildFile[];
  readonly changed: readonly { readonly child: ChildFile['id']; readonly command: MergeReturn }[];
  readonly unchanged: number;
};

const commandFor = ({ facts, episodes, heldReviews, returned }: ReturnedChild): MergeReturn => ({
  kind: 'merge-return',
  facts: facts ?? {},
  episodes,
  heldReviews,
  returned,
});

function merged(file: ChildFile, command: MergeReturn, context: CommandContext): ChildFile {
  const result = mergeReturn(file, command, context);
  return result.ok ? result.value : file;
}

/** Sets the return against the children already here, by the council's reference. The same return twice changes nothing. */
export function planMerge(
  existing: readonly ChildFile[],
  reading: Pick<ReturnReading, 'children'>,
  context: CommandContext,
): ReturnMerge {
  const known = new Map(existing.map((file) => [file.reference, file]));
  const created: ChildFile[] = [];
  const changed: { child: ChildFile['id']; command: MergeReturn }[] = [];
  let unchanged = 0;
  for (const child of reading.children) {
    const file = known.get(child.reference);
    const command = commandFor(child);
    if (file === undefined) {
      created.push(merged(createChild(context.newId<'Child'>(), child.reference), command, context));
    } else if (changesBetween(file, merged(file, command, context)).length > 0) {
      changed.push({ child: file.id, command });
    } else {
      unchanged += 1;
    }
  }
  return { created, changed, unchanged };
}
