import { changesBetween, reversed, withChanges, type FieldChange } from '../../kernel/changes';
import type { Json } from '../../kernel/json';
import type { CommandKind } from './command';

/** One step that can be taken back: what was done, and the fields that it changed. */
export type Step = { readonly label: CommandKind; readonly changes: readonly FieldChange[] };

/** What can be undone and redone, latest last. Held in memory only: it is plain text. */
export type UndoStack = { readonly done: readonly Step[]; readonly undone: readonly Step[] };

/** A step taken back or made again, with the changes to carry out, and the stack that is left. */
export type Taken = { readonly step: Step; readonly changes: readonly FieldChange[]; readonly stack: UndoStack };

const LIMIT = 50;

export const emptyUndo: UndoStack = { done: [], undone: [] };

/** The stack after a command: the oldest step goes past 50, and what was undone can no longer be made again. */
export function pushed(stack: UndoStack, label: CommandKind, before: Json, after: Json): UndoStack {
  const changes = changesBetween(before, after);
  if (changes.length === 0) return stack;
  return { done: [...stack.done, { label, changes }].slice(-LIMIT), undone: [] };
}

/** The last step taken back; null where there is none. */
export function undo({ done, undone }: UndoStack): Taken | null {
  const step = done.at(-1);
  if (step === undefined) return null;
  return { step, changes: reversed(step.changes), stack: { done: done.slice(0, -1), undone: [...undone, step] } };
}

/** The step last taken back made again; null where there is none. */
export function redo({ done, undone }: UndoStack): Taken | null {
  const step = undone.at(-1);
  if (step === undefined) return null;
  return { step, changes: step.changes, stack: { done: [...done, step], undone: undone.slice(0, -1) } };
}

/** The value with a taken step's changes carried out. */
export const carriedOut = (value: Json, { changes }: Taken): Json => withChanges(value, changes) ?? null;
