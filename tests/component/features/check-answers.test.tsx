import { fireEvent, screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { CheckPage } from '../../../src/renderer/src/features/check-answers/CheckPage';
import type { Review } from '../../../src/shared/domain/reviews/review';
import { aChild } from '../../support/builders/a-child';
import { aPerson } from '../../support/builders/a-person';
import { aReview } from '../../support/builders/a-review';
import { aStore } from '../../support/builders/a-store';
import { shown } from '../../support/shown';

const tom = aPerson({ name: 'Tom Adair' });

const open = (review: Review) => {
  const child = aChild().inCareSince('2026-11-02').withPeople(tom).withReview(review).build();
  const go = vi.fn();
  shown(aStore([child]), <CheckPage review={review.id} go={go} />);
  return go;
};
const finalise = () => fireEvent.click(screen.getByRole('button', { name: 'Finalise the record…' }));

test('Finalise stays pressable while things are missing: the list of them takes the focus', () => {
  open(aReview().build());
  finalise();
  expect(document.activeElement).toBe(screen.getByRole('group', { name: /^There are \d+ things to finish$/ }));
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('Each thing missing leads to its field', () => {
  const review = aReview().build();
  const go = open(review);
  const summary = screen.getByRole('group', { name: /things to finish/ });
  fireEvent.click(within(summary).getByRole('button', { name: 'Choose how the review is held' }));
  expect(go).toHaveBeenCalledWith({ to: 'task', review: review.id, task: 'plan', field: 'how' });
});

test('Change leads to the answer’s own field', () => {
  const review = aReview().answered('2026-11-23', tom.id, '2027-02-22').build();
  const go = open(review);
  fireEvent.click(screen.getByRole('button', { name: 'Change Where I live' }));
  expect(go).toHaveBeenCalledWith({ to: 'task', review: review.id, task: 'topics', field: 'discussed-home' });
});

test('A complete review is asked about once, and says what will happen', async () => {
  open(aReview().answered('2026-11-23', tom.id, '2027-02-22').build());
  finalise();
  const dialog = await screen.findByRole('dialog', { name: 'Finalise the record?' });
  expect(within(dialog).getByText(/a correction becomes a new version/)).toBeDefined();
});
