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
});
