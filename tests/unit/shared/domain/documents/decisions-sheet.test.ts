import { describe, expect, it } from 'vitest';
import { decisionsSheet } from '../../../../../src/shared/domain/documents/decisions-sheet';
import { aChild } from '../../../../support/builders/a-child';
import { aDecision } from '../../../../support/builders/a-decision';
import { aRecordInput } from '../../../../support/builders/a-record-input';
import { aReview } from '../../../../support/builders/a-review';

describe('the decisions sheet', () => {
  const review = aReview()
    .withDecisions(aDecision(2, { words: 'Second.' }), aDecision(1, { words: 'First.' }))
    .build();
  const { title, blocks } = decisionsSheet(aRecordInput(aChild().build(), review));

  it('holds the details, the decisions and what happens next, and no more', () => {
    expect(title).toBe('Review decisions: Nell Farrant');
    expect(blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []))).toEqual([
      'Details',
      'Decisions made at this review',
      'What happens next',
    ]);
  });

  it('lists the decisions by their number', () => {
    const table = blocks.find((block) => block.kind === 'table');
    expect(table?.rows.map(([number, words]) => [number?.[0]?.[0]?.text, words?.[0]?.[0]?.text])).toEqual([
      ['1', 'First.'],
      ['2', 'Second.'],
    ]);
  });
});
