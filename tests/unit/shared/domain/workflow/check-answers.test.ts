import { describe, expect, it } from 'vitest';
import { defaultProfile } from '../../../../../src/shared/domain/profile/default-profile';
import { checkAnswers } from '../../../../../src/shared/domain/workflow/check-answers';
import { reviewContext } from '../../../../../src/shared/domain/workflow/review-context';
import { date } from '../../../../../src/shared/kernel/local-date';
import { aCalendar } from '../../../../support/builders/a-calendar';
import { aChild, type ChildBuilder } from '../../../../support/builders/a-child';
import { aDecision } from '../../../../support/builders/a-decision';
import { aMother, aPerson } from '../../../../support/builders/a-person';
import { aReview, type ReviewBuilder } from '../../../../support/builders/a-review';

const worker = aPerson();
const mother = aMother();
const surroundings = { profile: defaultProfile, calendar: aCalendar(), today: date('2026-11-23') };
const checked = (child: ChildBuilder, review: ReviewBuilder) =>
  checkAnswers(reviewContext(child.withReview(review.build()).build(), review.build(), surroundings));

const whole = (): ReviewBuilder => aReview().answered('2026-11-23', worker.id, '2027-05-18');
const { plan, conversation } = whole().build();

describe('Check answers', () => {
  it('shows everything that is missing beside the answer that it is missing from', () => {
    const child = aChild().inCareSince('2025-03-03').withPeople(mother).reviewedOn('2026-05-01', aDecision());
    for (const review of [
      aReview(),
      whole().withDecisions(aDecision(1, { owner: '' })),
      whole().with({ plan: { ...plan, how: 'without-meeting' }, meetings: {} }),
      whole().with({ conversation: { ...conversation, held: 'no' } }),
      whole().with({ conversation: { ...conversation, alone: null } }),
    ]) {
      for (const { rows, missing } of checked(child, review)) {
        expect(rows.flatMap((row) => row.missing)).toEqual(expect.arrayContaining([...missing]));
        expect(rows.flatMap((row) => row.missing)).toHaveLength(missing.length);
      }
    }
  });

  it('gives every row an id of its own and the field to change', () => {
    const consulted = { person: mother.id, asked: null, how: 'letter', received: null, words: 'I miss her.' };
    const review = whole()
      .withPaper({})
      .with({ consultation: { [mother.id]: consulted } });
    const rows = checked(aChild().inCareSince('2025-03-03').withPeople(mother), review).flatMap((task) => task.rows);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    expect(rows.every(({ field }) => field !== '')).toBe(true);
  });

  it('shows a parked topic, one that was not discussed with the reason, and one with a word of the child', () => {
    const review = whole()
      .withTopic('health', { discussed: null, parked: true })
      .withTopic('identity', { discussed: null, childSays: 'I am Welsh.' })
      .withTopic('leaving', { discussed: 'no', notDiscussedWhy: 'Nell is seven.' });
    const rows = checked(aChild().inCareSince('2025-03-03'), review).flatMap((task) => task.rows);
    const answers = (id: string) => rows.find((row) => row.id === id)?.answers.slice(0, 2);
    expect(answers('topics/health')?.[0]).toMatchObject({ code: 'parked' });
    expect(answers('topics/identity')?.[0]).toEqual({ kind: 'quotation', text: 'I am Welsh.' });
    expect(answers('topics/leaving')).toMatchObject([{ code: 'no' }, { text: 'Nell is seven.' }]);
  });

  it('shows the lawful exception, and how far each last decision has come', () => {
    const last = aDecision(1);
    const review = whole().with({
      conversation: { ...conversation, held: 'no', exception: 'refused', exceptionWhy: 'Nell said no.' },
      lastDecisions: { [last.id]: { status: 'part', why: 'The club moved.', effect: 'Nell misses the songs.' } },
    });
    const rows = checked(aChild().inCareSince('2025-03-03').reviewedOn('2026-06-04', last), review).flatMap(
      (task) => task.rows,
    );
    const answers = (id: string) => rows.find((row) => row.id === id)?.answers;
    expect(answers('conversation/exception')).toMatchObject([{ code: 'refused' }, { text: 'Nell said no.' }]);
    expect(answers(`last-decisions/${last.id}`)).toMatchObject([
      { code: 'part' },
      { text: 'The club moved.' },
      { text: 'Nell misses the songs.' },
    ]);
  });
});
