import { describe, expect, it } from 'vitest';
import type { ChildFile } from '../../../../../src/shared/domain/children/child-file';
import { defaultProfile } from '../../../../../src/shared/domain/profile/default-profile';
import { applyCommand } from '../../../../../src/shared/domain/reviews/apply-command';
import type { Command } from '../../../../../src/shared/domain/reviews/command';
import { startOf } from '../../../../../src/shared/domain/reviews/next-to-start';
import { openReview } from '../../../../../src/shared/domain/reviews/open-review';
import { proposedKind } from '../../../../../src/shared/domain/reviews/proposed-kind';
import type { Review } from '../../../../../src/shared/domain/reviews/review';
import { kindOf } from '../../../../../src/shared/domain/templates/templates';
import { reviewContext } from '../../../../../src/shared/domain/workflow/review-context';
import { planTask } from '../../../../../src/shared/domain/workflow/tasks/plan';
import { instantSchema } from '../../../../../src/shared/kernel/clock';
import { date } from '../../../../../src/shared/kernel/local-date';
import { fromPlain } from '../../../../../src/shared/kernel/rich-text';
import { aCalendar } from '../../../../support/builders/a-calendar';
import { aChild } from '../../../../support/builders/a-child';
import { anEpisode } from '../../../../support/builders/an-episode';
import { anId } from '../../../../support/builders/ids';

const today = date('2026-11-23');
const ten = aChild().born('2015-05-01');
const inCare = ten.inCareSince('2026-01-05');

const done = (file: ChildFile, command: Command): ChildFile => {
  const at = { today, now: instantSchema.parse('2026-11-23T09:00:00.000Z'), by: 'Marian Tolliver', newId: anId };
  const outcome = applyCommand(file, command, at);
  if (!outcome.ok) throw new Error(outcome.error.code);
  return outcome.value;
};

const theReview = (file: ChildFile): Review => {
  const review = openReview(file);
  if (review === undefined) throw new Error('There is no review');
  return review;
};

const started = (file: ChildFile): ChildFile =>
  done(file, startOf(file, { number: 2, sequence: 'second' }, defaultProfile, today));

const kindMissing = (file: ChildFile) => {
  const surroundings = { profile: defaultProfile, calendar: aCalendar(), today };
  const context = reviewContext(file, theReview(file), surroundings);
  return planTask.missing(context).filter(({ code }) => code === 'kind-why');
};

describe('The kind of review', () => {
  it.each([
    ['a child in care', inCare, 'looked-after'],
    ['a young person of 16 who has been in care for 13 weeks', inCare.born('2010-05-01'), 'pathway'],
    [
      'a young person of 16 who came into care last month',
      ten.born('2010-05-01').withEpisodes(anEpisode('2026-10-26')),
      'looked-after',
    ],
    ['a child with short breaks alone', ten.inCareSince('2026-01-05', 'V4'), 'short-breaks'],
    [
      'a child who may be placed for adoption',
      ten.withEpisodes(anEpisode('2026-01-05', { legalStatus: 'E1' })),
      'authorised-for-adoption',
    ],
    [
      'a child placed for adoption',
      ten.withEpisodes(anEpisode('2026-01-05', { legalStatus: 'E1', placement: 'A5' })),
      'placed-for-adoption',
    ],
  ])('is the one that the facts call for: %s', (_who, child, kind) => {
    const file = child.build();
    expect(proposedKind(file, today)).toBe(kind);
    expect(kindOf(theReview(started(file)))).toBe(kind);
    expect(kindMissing(started(file))).toEqual([]);
  });

  it('can be another, with the reason, and what was written stays', () => {
    const file = started(inCare.build());
    const { id } = theReview(file);
    const noted = done(file, {
      kind: 'answer-topic',
      review: id,
      topic: 'uasc',
      answer: { note: fromPlain('Came by lorry.') },
    });
    const changed = done(noted, { kind: 'answer-kind', review: id, answer: { kind: 'placed-for-adoption' } });
    expect(kindOf(theReview(changed))).toBe('placed-for-adoption');
    expect(theReview(changed).topics['uasc']?.note).toEqual(fromPlain('Came by lorry.'));
    expect(kindMissing(changed)).toEqual([
      { task: 'plan', field: 'kindWhy', code: 'kind-why', proposed: 'looked-after' },
    ]);
    const why = 'The return of this month has not come yet.';
    const explained = done(changed, { kind: 'answer-kind', review: id, answer: { why } });
    expect([kindOf(theReview(explained)), theReview(explained).kindWhy]).toEqual(['placed-for-adoption', why]);
    expect(kindMissing(explained)).toEqual([]);
  });
});
