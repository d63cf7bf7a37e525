import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { agendaItems } from '../../../src/renderer/src/features/meeting/agenda-items';
import { MeetingPage } from '../../../src/renderer/src/features/meeting/MeetingPage';
import { pickedDecision } from '../../../src/renderer/src/features/meeting/picked-decision';
import { typedDate } from '../../../src/renderer/src/features/meeting/typed-date';
import type { Destination } from '../../../src/renderer/src/ui/destination';
import { defaultProfile } from '../../../src/shared/domain/profile/default-profile';
import { inOrder } from '../../../src/shared/domain/reviews/decision-order';
import { reviewContext } from '../../../src/shared/domain/workflow/review-context';
import { date } from '../../../src/shared/kernel/local-date';
import { fromPlain } from '../../../src/shared/kernel/rich-text';
import { aCalendar } from '../../support/builders/a-calendar';
import { aChild } from '../../support/builders/a-child';
import { aCarer, aPerson } from '../../support/builders/a-person';
import { aReview } from '../../support/builders/a-review';
import { aStore } from '../../support/builders/a-store';
import { shown } from '../../support/shown';

const tom = aPerson({ name: 'Tom Adair', role: 'Social worker' });
const sue = aCarer({ name: 'Sue Feeney' });
const note = 'Sue says mornings are calm. Tom to change the placement plan.';
const review = aReview()
  .plannedFor('2026-11-23')
  .withTopic('home', { note: fromPlain(note), discussed: 'yes' })
  .build();
const child = aChild().inCareSince('2025-03-03').withPeople(sue, tom).withReview(review).build();
const today = date('2026-11-23');

/** The page with an address, as the app gives it: going to another item of the meeting opens that item. */
function Meeting({ went }: { readonly went: (to: Destination) => void }) {
  const [topic, setTopic] = useState('home');
  const go = (to: Destination) => {
    went(to);
    if (to.to === 'meeting' && to.topic !== undefined) setTopic(to.topic);
  };
  return <MeetingPage review={review.id} topic={topic} go={go} />;
}

const box = () => screen.findByRole('textbox', { name: 'Note: Where I live' });
const press = (init: KeyboardEventInit) => {
  act(() => {
    (document.activeElement ?? document.body).dispatchEvent(
      new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init }),
    );
  });
};
const open = async () => {
  const store = aStore([child]);
  const went = vi.fn();
  shown(store, <Meeting went={went} />);
  await box();
  const decisions = () => inOrder(store.child(child.id)?.reviews[review.id]?.decisions ?? {});
  const topicNow = (code: string) => store.child(child.id)?.reviews[review.id]?.topics[code];
  return { store, went, decisions, topicNow };
};

describe('A quick decision', () => {
  it('takes the sentence at the caret, its owner and the usual day, and Enter keeps it', async () => {
    const { decisions } = await open();
    press({ key: 'D', ctrlKey: true, shiftKey: true });
    const words = screen.getByRole('textbox', { name: 'What is to be done' });
    await waitFor(() => expect(document.activeElement).toBe(words));
    expect(words).toHaveProperty('value', 'Change the placement plan');
    fireEvent.submit(screen.getByRole('form', { name: 'New decision' }));
    expect(decisions()).toMatchObject([
      { number: 1, words: 'Change the placement plan', owner: tom.id, by: '2026-12-07', topic: 'home' },
    ]);
  });

  it('goes back to the note on Escape, with nothing kept', async () => {
    const { decisions } = await open();
    press({ key: 'D', ctrlKey: true, shiftKey: true });
    await waitFor(() => expect(document.activeElement?.id).toBe('decision-words'));
    press({ key: 'Escape' });
    expect(document.activeElement).toBe(await box());
    expect(decisions()).toEqual([]);
  });

  it('says what is missing and leads to it', async () => {
    const { decisions } = await open();
    fireEvent.change(screen.getByRole('textbox', { name: 'What is to be done' }), {
      target: { value: 'Paint the room' },
    });
    fireEvent.submit(screen.getByRole('form', { name: 'New decision' }));
    expect(screen.getByRole('alert').textContent).toBe('Choose one named person');
    expect(document.activeElement?.id).toBe('decision-owner');
    expect(decisions()).toEqual([]);
  });
});

describe('The keys of the meeting', () => {
  it('go to the next item and the one before, and jump', async () => {
    const { went } = await open();
    press({ key: 'ArrowDown', altKey: true });
    expect(went).toHaveBeenLastCalledWith({ to: 'meeting', review: review.id, topic: 'family-time' });
    press({ key: '1', code: 'Digit1', altKey: true });
    expect(went).toHaveBeenLastCalledWith({ to: 'meeting', review: review.id, topic: 'views' });
  });

  it('park the item and take it up again', async () => {
    const { topicNow } = await open();
    press({ key: 'P', ctrlKey: true, shiftKey: true });
    expect(topicNow('home')?.parked).toBe(true);
    press({ key: 'P', ctrlKey: true, shiftKey: true });
    expect(topicNow('home')?.parked).toBe(false);
  });

  it('open the list of who is here', async () => {
    const { store } = await open();
    press({ key: 'F2' });
    fireEvent.click(await screen.findByRole('checkbox', { name: 'Nell' }));
    expect(Object.values(store.child(child.id)?.reviews[review.id]?.meetings ?? {})).toMatchObject([
      { part: 1, on: '2026-11-23', present: ['child'] },
    ]);
  });
});

describe('Words picked for a decision', () => {
  it('lose the name they begin with, and that person owns it', () => {
    expect(pickedDecision(child, 'Tom to change the plan.')).toEqual({ words: 'Change the plan', owner: tom.id });
    expect(pickedDecision(child, 'Sue will ask the library.')).toEqual({ words: 'Ask the library', owner: sue.id });
  });

  it('belong to the social worker when nobody is named', () => {
    expect(pickedDecision(child, 'Paint the room green')).toEqual({ words: 'Paint the room green', owner: tom.id });
  });

  it('do not find a name inside another word', () => {
    expect(pickedDecision(child, 'Start the Sues club tomorrow').owner).toBe(tom.id);
  });
});

describe('A day as people type it', () => {
  const typed = (text: string) => typedDate(text, today, aCalendar());

  it.each([
    ['21 12 2026', '2026-12-21'],
    ['21/12/26', '2026-12-21'],
    ['21 December', '2026-12-21'],
    ['Mon 21 December 2026', '2026-12-21'],
    ['1 March', '2027-03-01'],
    ['2 weeks', '2026-12-07'],
    ['10 working days', '2026-12-07'],
  ])('%s', (text, day) => {
    expect(typed(text)).toBe(day);
  });

  it.each(['', 'soon', '31 2 2027', '12'])('not from %j', (text) => {
    expect(typed(text)).toBeNull();
  });
});

describe('The agenda', () => {
  const items = agendaItems(
    reviewContext(child, review, { profile: defaultProfile, calendar: aCalendar(), today }),
    'health',
  );
  const state = (code: string) => items.find((item) => item.code === code)?.state.kind;

  it('puts what the child wants first', () => {
    expect(items[0]?.code).toBe('views');
  });

  it('says of each item where it stands', () => {
    expect([state('home'), state('health'), state('education')]).toEqual(['done', 'now', 'not-started']);
  });
});
