import { describe, expect, it } from 'vitest';
import { carriedOut, emptyUndo, pushed, undo, type UndoStack } from '../../../../../src/shared/domain/reviews/undo';
import type { Json } from '../../../../../src/shared/kernel/json';

/** The stack after these states of one file, each reached by the same command. */
const after = (...states: readonly Json[]): UndoStack =>
  states
    .slice(1)
    .reduce<UndoStack>((stack, state, index) => pushed(stack, 'answer-plan', states[index] ?? null, state), emptyUndo);

const undone = (stack: UndoStack, from: Json): Json | null => {
  const taken = undo(stack);
  return taken === null ? null : carriedOut(from, taken);
};

describe('Undo', () => {
  it('takes a word that was typed letter by letter back as one step', () => {
    const stack = after({ place: '' }, { place: 'H' }, { place: 'Ho' }, { place: 'Home' });
    expect(stack.done).toHaveLength(1);
    expect(undone(stack, { place: 'Home' })).toEqual({ place: '' });
  });

  it('takes a field that came with the typing away again', () => {
    expect(undone(after({}, { why: 'B' }, { why: 'Be' }), { why: 'Be' })).toEqual({});
  });

  it('counts letters taken out, and put in between others, as typing too', () => {
    expect(after({ place: 'Home' }, { place: 'Hme' }, { place: 'Hame' }).done).toHaveLength(1);
  });

  it('keeps two choices in one field, and typing in two fields, apart', () => {
    expect(after({ plan: 'full' }, { plan: 'part' }, { plan: 'not' }).done).toHaveLength(2);
    expect(after({ a: '', b: '' }, { a: 'x', b: '' }, { a: 'x', b: 'y' }).done).toHaveLength(2);
  });

  it('begins a new step once something was undone, and between different commands', () => {
    const typed = after({ place: '' }, { place: 'H' });
    const taken = undo(typed);
    expect(pushed(taken?.stack ?? emptyUndo, 'answer-plan', { place: '' }, { place: 'B' }).done).toHaveLength(1);
    expect(pushed(typed, 'answer-views', { place: 'H' }, { place: 'Ho' }).done).toHaveLength(2);
  });
});
