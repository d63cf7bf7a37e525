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

function sharedStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}

const backwards = (text: string): string => [...text].reverse().join('');

/** Whether one text is the other with something put in or taken out at one place, as typing does. */
function isTyped(before: Json | undefined, after: Json | undefined): boolean {
  if (typeof before !== 'string' || typeof after !== 'string') return false;
  const shorter = Math.min(before.length, after.length);
  return sharedStart(before, after) + sharedStart(backwards(before), backwards(after)) >= shorter;
}

const beforeOf = ({ before }: FieldChange): Partial<FieldChange> => (before === undefined ? {} : { before });

/** The one field that a step changed; null where it changed several. */
const onlyChange = ({ changes }: Step): FieldChange | null => (changes.length === 1 ? (changes[0] ?? null) : null);

/** The last step and this one as a single step, where both typed on in one field; null where they are two. */
function typedOn(last: Step | undefined, step: Step): Step | null {
  const earlier = last?.label === step.label ? onlyChange(last) : null;
  const now = onlyChange(step);
  if (earlier === null || now === null || earlier.path.join('/') !== now.path.join('/')) return null;
  if (!isTyped(now.before, now.after)) return null;
  const { before: _between, ...ends } = now;
  return { ...step, changes: [{ ...ends, ...beforeOf(earlier) }] };
}

/**
 * The stack after a command: typing on in one field is one step, the oldest step goes past 50, and what was undone can
 * no longer be made again.
 */
export function pushed(stack: UndoStack, label: CommandKind, before: Json, after: Json): UndoStack {
  const step: Step = { label, changes: changesBetween(before, after) };
  if (step.changes.length === 0) return stack;
  const joined = stack.undone.length > 0 ? null : typedOn(stack.done.at(-1), step);
  const done = joined === null ? [...stack.done, step] : [...stack.done.slice(0, -1), joined];
  return { done: done.slice(-LIMIT), undone: [] };
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
