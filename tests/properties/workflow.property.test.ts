import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultProfile } from '../../src/shared/domain/profile/default-profile';
import type { Review } from '../../src/shared/domain/reviews/review';
import { checkAnswers } from '../../src/shared/domain/workflow/check-answers';
import { readyToFinalise } from '../../src/shared/domain/workflow/finalise';
import { reviewContext } from '../../src/shared/domain/workflow/review-context';
import { taskList } from '../../src/shared/domain/workflow/task-list';
import { date } from '../../src/shared/kernel/local-date';
import { aCalendar } from '../support/builders/a-calendar';
import { aChild } from '../support/builders/a-child';
import { aPerson } from '../support/builders/a-person';
import { aReview } from '../support/builders/a-review';

const worker = aPerson();
const child = aChild().inCareSince('2025-03-03').withPeople(worker).reviewedOn('2026-06-04').build();
const empty = aReview().build();
const whole = aReview().answered('2026-11-23', worker.id, '2027-05-18').build();
const surroundings = { profile: defaultProfile, calendar: aCalendar(), today: date('2026-11-23') };
const optional: readonly string[] = ['papers', 'decisions'];
const contextOf = (review: Review) => reviewContext(child, review, surroundings);

/** A review in which some parts are answered and the others are not. */
const partly: fc.Arbitrary<Review> = fc
  .subarray([
    'plan',
    'meetings',
    'conversation',
    'views',
    'topics',
    'decisions',
    'chairView',
    'participation',
    'next',
  ] as const)
  .map((parts) => parts.reduce<Review>((review, part) => ({ ...review, [part]: whole[part] }), empty));

describe('Any review, however far it has come', () => {
  it('can be finalised exactly when every task is completed, papers that never came and a review without decisions apart', () => {
    fc.assert(
      fc.property(partly, (review) => {
        const tasks = taskList(contextOf(review)).flatMap((section) => section.tasks);
        const done = tasks.every(({ task, status }) => optional.includes(task) || status === 'completed');
        expect(readyToFinalise(contextOf(review)).ok).toBe(done);
      }),
    );
  });

  it('shows everything missing in the summary of its task, and nothing twice', () => {
    fc.assert(
      fc.property(partly, (review) => {
        for (const { rows, missing, status } of checkAnswers(contextOf(review))) {
          expect(rows.flatMap((row) => row.missing)).toHaveLength(missing.length);
          if (missing.length > 0) expect(status).not.toBe('completed');
        }
      }),
    );
  });

  it('gets the same statuses back when an answer is changed and changed back', () => {
    fc.assert(
      fc.property(partly, fc.constantFrom('views', 'chairView', 'next'), (review, part) => {
        const there: Review = { ...review, [part]: empty[part] };
        const back: Review = { ...there, [part]: review[part] };
        expect(taskList(contextOf(back))).toEqual(taskList(contextOf(review)));
      }),
    );
  });
});
