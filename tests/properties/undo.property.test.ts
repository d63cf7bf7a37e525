import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChildFile } from '../../src/shared/domain/children/child-file';
import { applyCommand } from '../../src/shared/domain/reviews/apply-command';
import type { Command } from '../../src/shared/domain/reviews/command';
import type { DecisionId } from '../../src/shared/domain/reviews/decision';
import { carriedOut, emptyUndo, pushed, redo, undo, type UndoStack } from '../../src/shared/domain/reviews/undo';
import type { Json } from '../../src/shared/kernel/json';
import { date } from '../../src/shared/kernel/local-date';
import { fromPlain } from '../../src/shared/kernel/rich-text';
import { aChild } from '../support/builders/a-child';
import { aContext } from '../support/builders/a-context';
import { aDecision } from '../support/builders/a-decision';
import { aPerson } from '../support/builders/a-person';
import { aReview } from '../support/builders/a-review';
import { anId } from '../support/builders/ids';

const last = aDecision();
const person = aPerson();
const started = aReview().build();
const review = started.id;
const child = aChild().withPeople(person).reviewedOn('2026-06-04', last).withReview(started).build();

const decisions: readonly DecisionId[] = [anId<'Decision'>(), anId<'Decision'>(), anId<'Decision'>()];
const decision = fc.constantFrom(...decisions);
const words = fc.string({ maxLength: 30 });
const day = fc.constantFrom('2026-11-23', '2026-12-04', '2027-02-28').map(date);
const note = words.map(fromPlain);

/** Any of the commands that change a review, on a few decisions, topics and people, so that they meet. */
const command: fc.Arbitrary<Command> = fc.oneof(
  fc.record({ on: day, place: words }).map((answer) => ({ kind: 'answer-plan', review, answer }) as const),
  fc.array(words, { maxLength: 3 }).map((said) => ({ kind: 'answer-views', review, answer: { words: said } }) as const),
  fc
    .tuple(fc.constantFrom('home', 'health'), note)
    .map(([topic, text]) => ({ kind: 'answer-topic', review, topic, answer: { note: text } }) as const),
  fc
    .tuple(decision, words)
    .map(([id, text]) => ({ kind: 'keep-decision', review, id, decision: { words: text } }) as const),
  decision.map((id) => ({ kind: 'carry-decision', review, id, carries: last.id }) as const),
  decision.map((id) => ({ kind: 'remove-decision', review, id }) as const),
  fc
    .tuple(decision, fc.integer({ min: 0, max: 4 }))
    .map(([id, to]) => ({ kind: 'move-decision', review, id, to }) as const),
  words.map(
    (why) => ({ kind: 'judge-last-decision', review, decision: last.id, answer: { why, status: 'part' } }) as const,
  ),
  fc.boolean().map((invited) => ({ kind: 'set-participant', review, person: person.id, answer: { invited } }) as const),
  fc
    .array(fc.constantFrom('child', person.id), { maxLength: 2 })
    .map((present) => ({ kind: 'begin-meeting', review, id: null, meeting: { present } }) as const),
  words.map((name) => ({ kind: 'keep-person', id: null, person: { name } }) as const),
  note.map((text) => ({ kind: 'answer-chair-view', review, answer: { words: text } }) as const),
);

type Worked = { readonly file: ChildFile; readonly stack: UndoStack };

const worked = ({ file, stack }: Worked, one: Command): Worked => {
  const outcome = applyCommand(file, one, aContext());
  return outcome.ok ? { file: outcome.value, stack: pushed(stack, one.kind, file, outcome.value) } : { file, stack };
};

describe('Undo and redo', () => {
  it('lead back through every command to where the work began, and forward to where it ended', () => {
    fc.assert(
      fc.property(fc.array(command, { maxLength: 20 }), (commands) => {
        const end = commands.reduce(worked, { file: child, stack: emptyUndo });
        const steps = end.stack.done.length;
        let [value, stack]: [Json, UndoStack] = [end.file, end.stack];
        for (let taken = undo(stack); taken !== null; taken = undo(stack))
          [value, stack] = [carriedOut(value, taken), taken.stack];
        expect(value).toEqual(child);
        expect(stack.undone).toHaveLength(steps);
        for (let taken = redo(stack); taken !== null; taken = redo(stack))
          [value, stack] = [carriedOut(value, taken), taken.stack];
        expect(value).toEqual(end.file);
      }),
    );
  });

  it('forget the oldest step past fifty, and what was undone once something new is done', () => {
    const many = Array.from(
      { length: 60 },
      (_, index) => ({ kind: 'answer-views', review, answer: { how: String(index) } }) as const,
    );
    const { file, stack } = many.reduce<Worked>(worked, { file: child, stack: emptyUndo });
    expect(stack.done).toHaveLength(50);
    const back = undo(stack);
    expect(back?.step.label).toBe('answer-views');
    const after = pushed(back?.stack ?? emptyUndo, 'change-facts', file, child);
    expect(after.undone).toEqual([]);
    expect(redo(after)).toBeNull();
    expect(undo(emptyUndo)).toBeNull();
  });

  it('lead back to nothing where there was nothing before', () => {
    const back = undo(pushed(emptyUndo, 'keep-person', null, { name: 'Grace' }));
    if (back === null) throw new Error('There was a step to take back');
    expect(carriedOut({ name: 'Grace' }, back)).toBeNull();
  });

  it('keep no step for a command that changed nothing', () => {
    expect(pushed(emptyUndo, 'answer-plan', child, child)).toBe(emptyUndo);
  });
});
