import { describe, expect, it } from 'vitest';
import { applyCommand } from '../../../../../src/shared/domain/reviews/apply-command';
import type { Command } from '../../../../../src/shared/domain/reviews/command';
import type { ChildFile } from '../../../../../src/shared/domain/children/child-file';
import { aChild } from '../../../../support/builders/a-child';
import { aContext } from '../../../../support/builders/a-context';
import { aDecision } from '../../../../support/builders/a-decision';
import { aReview } from '../../../../support/builders/a-review';
import { anId } from '../../../../support/builders/ids';

/** The file after the commands; throws when one is refused. */
const after = (file: ChildFile, ...commands: readonly Command[]): ChildFile =>
  commands.reduce((before, command) => {
    const outcome = applyCommand(before, command, aContext());
    if (!outcome.ok) throw new Error(outcome.error.code);
    return outcome.value;
  }, file);

const refusal = (file: ChildFile, command: Command): string => {
  const outcome = applyCommand(file, command, aContext());
  return outcome.ok ? 'not refused' : outcome.error.code;
};

const review = aReview().build();
const child = aChild().inCareSince('2025-03-03').withReview(review).build();
const now = (file: ChildFile) => file.reviews[review.id] ?? review;
const words = (file: ChildFile) =>
  Object.values(now(file).decisions)
    .sort((a, b) => a.number - b.number)
    .map(({ number, words: text }) => `${String(number)} ${text}`);

describe('Decisions', () => {
  const [first, second, third] = [anId<'Decision'>(), anId<'Decision'>(), anId<'Decision'>()];
  const three = after(
    child,
    { kind: 'keep-decision', review: review.id, id: first, decision: { words: 'one' } },
    { kind: 'keep-decision', review: review.id, id: second, decision: { words: 'two' } },
    { kind: 'keep-decision', review: review.id, id: third, decision: { words: 'three' } },
  );

  it('are numbered as they are made, and stay numbered without gaps', () => {
    expect(words(three)).toEqual(['1 one', '2 two', '3 three']);
    expect(words(after(three, { kind: 'remove-decision', review: review.id, id: second }))).toEqual([
      '1 one',
      '2 three',
    ]);
  });

  it('keep their number when they are changed', () => {
    const file = after(three, { kind: 'keep-decision', review: review.id, id: first, decision: { words: 'new' } });
    expect(words(file)).toEqual(['1 new', '2 two', '3 three']);
  });

  it('can be put in another order, to the ends too', () => {
    const moved = (to: number) => words(after(three, { kind: 'move-decision', review: review.id, id: third, to }));
    expect(moved(1)).toEqual(['1 three', '2 one', '3 two']);
    expect(moved(-4)).toEqual(['1 three', '2 one', '3 two']);
    expect(moved(2)).toEqual(['1 one', '2 three', '3 two']);
    expect(moved(99)).toEqual(['1 one', '2 two', '3 three']);
    expect(refusal(three, { kind: 'move-decision', review: review.id, id: anId<'Decision'>(), to: 1 })).toBe(
      'not-found',
    );
  });

  it('of the last review can be judged and carried on, with the count of reviews', () => {
    const last = aDecision(1, { words: 'Find a club.', carriedCount: 1 });
    const file = aChild().reviewedOn('2026-06-04', last).withReview(review).build();
    const carried = after(
      file,
      { kind: 'judge-last-decision', review: review.id, decision: last.id, answer: { status: 'part' } },
      { kind: 'judge-last-decision', review: review.id, decision: last.id, answer: { why: 'The club moved.' } },
      { kind: 'carry-decision', review: review.id, id: first, carries: last.id },
    );
    expect(now(carried).lastDecisions[last.id]).toEqual({ status: 'part', why: 'The club moved.', effect: '' });
    expect(now(carried).decisions[first]).toMatchObject({
      number: 1,
      words: 'Find a club.',
      by: null,
      carries: last.id,
      carriedCount: 2,
    });
    expect(refusal(file, { kind: 'carry-decision', review: review.id, id: null, carries: 'another' })).toBe(
      'not-found',
    );
    expect(refusal(file, { kind: 'carry-decision', review: anId<'Review'>(), id: null, carries: last.id })).toBe(
      'not-found',
    );
  });
});
