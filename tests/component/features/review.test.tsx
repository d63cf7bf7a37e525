import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { ReviewPage } from '../../../src/renderer/src/features/review/ReviewPage';
import { TaskPage } from '../../../src/renderer/src/features/review/TaskPage';
import { inOrder } from '../../../src/shared/domain/reviews/decision-order';
import { aChild } from '../../support/builders/a-child';
import { aDecision } from '../../support/builders/a-decision';
import { aPerson } from '../../support/builders/a-person';
import { aReview } from '../../support/builders/a-review';
import { aStore } from '../../support/builders/a-store';
import { shown } from '../../support/shown';

const tom = aPerson({ name: 'Tom Adair' });
const first = aDecision(1, { words: 'Paint the room', owner: tom.id });
const second = aDecision(2, { words: 'Ask the library', owner: tom.id, by: null });
const review = aReview().withDecisions(first, second).build();
const child = aChild().inCareSince('2025-03-03').withPeople(tom).withReview(review).build();

const openTask = (task: string) => {
  const store = aStore([child]);
  const go = vi.fn();
  shown(store, <TaskPage review={review.id} task={task} go={go} />);
  return { go, now: () => store.child(child.id)?.reviews[review.id] };
};
const toContinue = () => fireEvent.click(screen.getByRole('button', { name: 'Continue' }));

describe('A page of questions', () => {
  it('keeps an answer as it is typed', () => {
    const { now } = openTask('plan');
    fireEvent.change(screen.getByLabelText('Place (optional)'), { target: { value: 'Starling Lane School' } });
    fireEvent.change(screen.getByLabelText('Time (optional)'), { target: { value: '4.30pm' } });
    expect(now()?.plan).toMatchObject({ place: 'Starling Lane School', at: '16:30' });
  });

  it('lists what is missing when asked to go on, gives the list the focus, and stays', () => {
    const { go } = openTask('plan');
    toContinue();
    const summary = screen.getByRole('group', { name: 'There is a problem' });
    expect(document.activeElement).toBe(summary);
    expect(
      within(summary)
        .getAllByRole('button')
        .map((link) => link.textContent),
    ).toEqual(['Enter the date of the review', 'Choose how the review is held']);
    expect(go).not.toHaveBeenCalled();
  });

  it('leads from what is missing to its field, and says the same words there', () => {
    openTask('plan');
    toContinue();
    const summary = screen.getByRole('group', { name: 'There is a problem' });
    fireEvent.click(within(summary).getByRole('button', { name: 'Enter the date of the review' }));
    expect(document.activeElement?.id).toBe('on');
    expect(screen.getAllByText('Enter the date of the review')).toHaveLength(2);
  });

  it('never locks: it can be finished later with things missing', () => {
    const { go } = openTask('plan');
    fireEvent.click(screen.getByRole('button', { name: 'Finish later' }));
    expect(go).toHaveBeenCalledWith({ to: 'review', review: review.id });
  });

  it('goes on to the next task that is not completed', () => {
    const { go } = openTask('participation');
    fireEvent.click(screen.getByRole('radio', { name: /^PN1/ }));
    toContinue();
    expect(go).toHaveBeenCalledWith({ to: 'task', review: review.id, task: 'chair-view' });
  });

  it('says at once that a code does not fit the child’s age', () => {
    openTask('participation');
    fireEvent.click(screen.getByRole('radio', { name: /^PN0/ }));
    expect(screen.getByText('Choose a code from PN1 to PN7: Nell was 4 or over on the day')).toBeDefined();
  });
});

describe('The decisions', () => {
  it('are put in another order by buttons', () => {
    const { now } = openTask('decisions');
    fireEvent.click(screen.getByRole('button', { name: 'Move up decision 2' }));
    expect(inOrder(now()?.decisions ?? {}).map(({ words }) => words)).toEqual(['Ask the library', 'Paint the room']);
  });

  it('are named one by one when a day is missing', () => {
    openTask('decisions');
    toContinue();
    expect(screen.getAllByText('Decision 2 needs a date').length).toBeGreaterThan(0);
  });

  it('leave the focus on the heading of the list when one is removed', () => {
    const { now } = openTask('decisions');
    fireEvent.click(screen.getByRole('button', { name: 'Remove decision 1' }));
    expect(Object.keys(now()?.decisions ?? {})).toHaveLength(1);
    expect(document.activeElement?.tagName).toBe('H2');
  });
});

describe('The task list', () => {
  it('says in words how much is done, and leads to each task', () => {
    const go = vi.fn();
    shown(aStore([child]), <ReviewPage review={review.id} go={go} />);
    expect(screen.getByText(/0 of 10 sections completed/)).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'Talk with Nell' }));
    expect(go).toHaveBeenCalledWith({ to: 'task', review: review.id, task: 'conversation' });
  });
});
