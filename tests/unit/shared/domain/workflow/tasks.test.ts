import { describe, expect, it } from 'vitest';
import type { ChildFile } from '../../../../../src/shared/domain/children/child-file';
import { defaultProfile } from '../../../../../src/shared/domain/profile/default-profile';
import type { Review } from '../../../../../src/shared/domain/reviews/review';
import { checkAnswers, everythingMissing } from '../../../../../src/shared/domain/workflow/check-answers';
import type { MissingCode } from '../../../../../src/shared/domain/workflow/missing';
import { reviewContext } from '../../../../../src/shared/domain/workflow/review-context';
import { taskList } from '../../../../../src/shared/domain/workflow/task-list';
import type { WorkflowContext } from '../../../../../src/shared/domain/workflow/workflow-context';
import { date } from '../../../../../src/shared/kernel/local-date';
import { fromPlain } from '../../../../../src/shared/kernel/rich-text';
import { aCalendar } from '../../../../support/builders/a-calendar';
import { aChild, type ChildBuilder } from '../../../../support/builders/a-child';
import { aDecision } from '../../../../support/builders/a-decision';
import { aCarer, aMother, aPerson } from '../../../../support/builders/a-person';
import { aReview, type ReviewBuilder } from '../../../../support/builders/a-review';
import { anId } from '../../../../support/builders/ids';

const TODAY = '2026-11-23';
const worker = aPerson();
const mother = aMother();
const surroundings = { profile: defaultProfile, calendar: aCalendar(), today: date(TODAY) };

const nell = (): ChildBuilder => aChild().inCareSince('2025-03-03').withPeople(worker).reviewedOn('2026-06-04');
const contextOf = (child: ChildBuilder, review: ReviewBuilder): WorkflowContext => {
  const file: ChildFile = child.withReview(review.build()).build();
  return reviewContext(file, review.build(), surroundings);
};
const missingIn = (child: ChildBuilder, review: ReviewBuilder): readonly MissingCode[] =>
  everythingMissing(contextOf(child, review)).map(({ code }) => code);
const statusOf = (task: string, child: ChildBuilder, review: ReviewBuilder) =>
  taskList(contextOf(child, review))
    .flatMap(({ tasks }) => tasks)
    .find((item) => item.task === task)?.status;

/** Every question answered, held today, in time. */
const whole = (): ReviewBuilder => aReview().answered(TODAY, worker.id, '2027-05-18');
type Answered = 'plan' | 'conversation' | 'views' | 'chairView' | 'participation' | 'next';
const partOf = <K extends Answered>(part: K, change: Partial<Review[K]>): ReviewBuilder =>
  whole().with({ [part]: { ...whole().build()[part], ...change } });

describe('A review in which everything is answered', () => {
  it('misses nothing', () => {
    expect(missingIn(nell(), whole())).toEqual([]);
  });

  it('has every task completed, and the last decisions left out where there were none', () => {
    const tasks = taskList(contextOf(nell(), whole().withPaper({ received: date(TODAY) }))).flatMap(
      (section) => section.tasks,
    );
    expect(tasks.map(({ status }) => status)).toEqual(tasks.map(() => 'completed'));
    expect(tasks.map(({ task }) => task)).not.toContain('last-decisions');
  });
});

describe('A review just started', () => {
  it('has every task not started, in three sections', () => {
    const sections = taskList(contextOf(nell(), aReview()));
    expect(sections.map(({ id }) => id)).toEqual(['prepare', 'meeting', 'close']);
    expect(new Set(sections.flatMap(({ tasks }) => tasks.map(({ status }) => status)))).toEqual(
      new Set(['not-started']),
    );
  });

  it('asks for each Schedule 7 topic', () => {
    expect(missingIn(nell(), aReview()).filter((code) => code === 'topic-discussed')).toHaveLength(14);
  });
});

describe('Plan', () => {
  it('asks when and how the review is held', () => {
    expect(missingIn(nell(), partOf('plan', { on: null, how: null }))).toEqual(['plan-date', 'plan-how']);
  });

  it('asks why the review is late when it was held after it was due', () => {
    const late = nell().reviewedOn('2026-05-01');
    const overdue = aChild().inCareSince('2025-03-03').withPeople(worker).reviewedOn('2026-05-01');
    expect(contextOf(late, whole()).due).toBe('2026-12-04');
    expect(everythingMissing(contextOf(overdue, whole()))).toEqual([
      { task: 'plan', field: 'lateWhy', code: 'late-why', due: '2026-11-01', on: TODAY },
    ]);
    expect(statusOf('plan', overdue, whole())).toBe('problem');
    expect(missingIn(overdue, partOf('plan', { lateWhy: 'Nell was ill.' }))).toEqual([]);
  });

  it('says why the meeting was adjourned, and waits until it has gone on', () => {
    const adjournment = { on: date(TODAY), why: '', resumesOn: null };
    const adjourned = whole().with({ adjournment });
    expect(missingIn(nell(), adjourned)).toEqual(['adjourned-why', 'not-resumed']);
    const goneOn = adjourned.with({ adjournment: { ...adjournment, why: 'No report' } }).metOn('2026-11-30');
    expect(missingIn(nell(), goneOn)).toEqual([]);
  });

  it('counts a first review from the day care began and a second from the first', () => {
    expect(contextOf(aChild().inCareSince('2026-11-03'), aReview('first', 1).plannedFor('2026-11-27')).due).toBe(
      '2026-12-01',
    );
    expect(contextOf(aChild().inCareSince('2026-08-03').reviewedOn('2026-08-28'), aReview('second', 2)).due).toBe(
      '2026-11-28',
    );
    expect(contextOf(aChild().inCareSince('2026-11-03'), aReview('later', 3)).due).toBe('2026-12-01');
    expect(contextOf(aChild(), aReview('first', 1)).due).toBeNull();
  });

  it('cannot say when a review is due outside the calendar of working days', () => {
    const far = aReview().plannedFor('2090-01-10');
    expect(contextOf(aChild().inCareSince('2089-01-03').reviewedOn('2089-07-03'), far)).toMatchObject({
      due: null,
      nextDue: null,
      midwayDue: null,
      papersDue: null,
    });
  });
});

describe('People', () => {
  it('asks who was there', () => {
    expect(missingIn(nell(), whole().with({ meetings: {} }))).toContain('nobody-there');
  });

  it('asks why a parent was not invited, and of nobody else', () => {
    const child = nell().withPeople(mother, aCarer());
    expect(everythingMissing(contextOf(child, whole()))).toEqual([
      { task: 'people', field: 'notInvitedWhy', code: 'not-invited-why', person: mother.id },
    ]);
    const participant = { person: mother.id, invited: false, notInvitedWhy: 'She asked not to come.', sent: null };
    expect(missingIn(child, whole().with({ participants: { [mother.id]: participant } }))).toEqual([]);
    expect(missingIn(child, whole().metOn(TODAY, mother.id))).toEqual([]);
  });

  it('of a review without a meeting asks that someone was heard', () => {
    const without = partOf('plan', { how: 'without-meeting' }).with({ meetings: {} });
    expect(missingIn(nell(), without)).toEqual(['nobody-sent-views']);
    const views = { person: worker.id, invited: true, notInvitedWhy: '', sent: 'views' } as const;
    expect(missingIn(nell(), without.with({ participants: { [worker.id]: views } }))).toEqual([]);
    const consulted = { person: worker.id, asked: null, how: 'letter', received: date(TODAY), words: '' };
    expect(missingIn(nell(), without.with({ consultation: { [worker.id]: consulted } }))).toEqual([]);
  });
});

describe('Papers', () => {
  it('are waited for until the review is held, and then never hold it up', () => {
    const awaited = aReview()
      .plannedFor('2026-12-01')
      .withPaper({ requested: date('2026-11-09') });
    expect(statusOf('papers', nell(), awaited)).toBe('in-progress');
    expect(missingIn(nell(), whole().withPaper({ title: 'Care plan' }))).toEqual([]);
  });

  it('are due three working days before the review', () => {
    expect(contextOf(nell(), aReview().plannedFor('2026-11-27')).papersDue).toBe('2026-11-24');
  });

  it('are shown as in time, late, awaited or not received', () => {
    const papers = (review: ReviewBuilder) =>
      checkAnswers(contextOf(nell(), review))
        .find(({ task }) => task === 'papers')
        ?.rows.map(({ answers }) => answers[0]);
    const two = (review: ReviewBuilder) =>
      review
        .withPaper({ title: 'A', received: date('2026-11-18') })
        .withPaper({ title: 'B', received: date('2026-11-20') })
        .withPaper({ title: 'C', court: true });
    expect(papers(two(whole()))).toMatchObject([{ code: 'in-time' }, { code: 'in-late' }, { code: 'not-received' }]);
    expect(papers(aReview().withPaper({ title: 'C' }))).toMatchObject([{ code: 'awaited' }]);
  });
});

describe('Conversation with the child', () => {
  it('asks whether there was one', () => {
    expect(missingIn(nell(), partOf('conversation', { held: null }))).toEqual(['conversation-held']);
  });

  it('that was held has a day and says whether the child was alone', () => {
    expect(missingIn(nell(), partOf('conversation', { on: null, alone: null }))).toEqual([
      'conversation-date',
      'conversation-alone',
    ]);
  });

  it.each([{ held: 'no' as const }, { alone: false }])(
    'that was not held alone has a lawful exception, in words',
    (change) => {
      expect(missingIn(nell(), partOf('conversation', change))).toEqual(['conversation-exception']);
      const refused = { ...change, exception: 'refused' as const };
      expect(missingIn(nell(), partOf('conversation', refused))).toEqual(['conversation-exception-why']);
      expect(missingIn(nell(), partOf('conversation', { ...refused, exceptionWhy: 'Nell said no.' }))).toEqual([]);
    },
  );
});

describe('Last decisions', () => {
  const [one, two] = [aDecision(1), aDecision(2)];
  const child = aChild().inCareSince('2025-03-03').withPeople(worker).reviewedOn('2026-06-04', one, two);
  const judged = (status: 'open' | 'done' | 'part', why: string) =>
    whole().with({
      lastDecisions: { [one.id]: { status: 'done', why: '', effect: '' }, [two.id]: { status, why, effect: '' } },
    });

  it('are each judged, with the reason where one was not done', () => {
    expect(missingIn(child, whole())).toEqual(['last-decision-status', 'last-decision-status']);
    expect(missingIn(child, judged('open', ''))).toEqual(['last-decision-status']);
    expect(missingIn(child, judged('part', ''))).toEqual(['last-decision-why']);
    expect(missingIn(child, judged('part', 'The club moved.'))).toEqual([]);
    expect(missingIn(child, judged('done', ''))).toEqual([]);
  });

  it('are those of the review before, from this app too, and none for a first review', () => {
    const before = aReview().withDecisions(one).metOn('2026-06-05').finalisedOn('2026-06-09').build();
    const later = aReview().with({ id: anId<'Review'>() }).plannedFor('2026-11-27');
    expect(contextOf(child.withReview(before), later).lastDecisions).toEqual([one]);
    expect(contextOf(child, aReview('first', 1)).lastDecisions).toEqual([]);
  });
});

describe('Views', () => {
  it('are the child’s words, or how they were found out', () => {
    expect(missingIn(nell(), partOf('views', { words: [' '], how: '' }))).toEqual(['views-words']);
    expect(missingIn(nell(), partOf('views', { words: [], how: 'Watched and listened' }))).toEqual([]);
  });
});

describe('Topics', () => {
  it('that were not discussed say why, and a parked one is still to be discussed', () => {
    expect(missingIn(nell(), whole().withTopic('health', { discussed: 'no' }))).toEqual(['topic-why']);
    expect(missingIn(nell(), whole().withTopic('health', { discussed: null, parked: true }))).toEqual([
      'topic-discussed',
    ]);
    expect(
      missingIn(nell(), whole().withTopic('health', { discussed: 'no', notDiscussedWhy: 'The nurse was away.' })),
    ).toEqual([]);
  });
});

describe('Decisions', () => {
  it('have words, an owner and a by-when', () => {
    const empty = aDecision(1, { words: '', owner: '', by: null });
    expect(missingIn(nell(), whole().withDecisions(empty))).toEqual([
      'decision-words',
      'decision-owner',
      'decision-by',
    ]);
  });
});

describe('Chair’s view', () => {
  it('gives the reason where the plan is not endorsed in full', () => {
    expect(missingIn(nell(), partOf('chairView', { plan: null }))).toEqual(['chair-view-plan']);
    expect(missingIn(nell(), partOf('chairView', { plan: 'part' }))).toEqual(['chair-view-why']);
    expect(missingIn(nell(), partOf('chairView', { plan: 'not', words: fromPlain('Too slow.') }))).toEqual([]);
  });

  it('says what the plan for permanence is from the second review on', () => {
    const silent = { plan: 'full', words: [], permanence: '', contingency: '', rights: '' } as const;
    expect(missingIn(nell(), whole().with({ chairView: silent }))).toEqual(['permanence']);
    const first = aReview('first', 1).answered(TODAY, worker.id, '2027-02-22').with({ chairView: silent });
    expect(missingIn(aChild().inCareSince('2026-11-03').withPeople(worker), first)).toEqual([]);
  });
});

describe('Participation', () => {
  it('has a code that fits the child’s age on the day', () => {
    const code = (value: string) => partOf('participation', { code: value });
    expect(missingIn(nell(), code(''))).toEqual(['participation-code']);
    expect(everythingMissing(contextOf(nell(), code('PN0')))).toMatchObject([
      { code: 'participation-wrong', problem: 'over-4' },
    ]);
    expect(statusOf('participation', nell(), code('PN0'))).toBe('problem');
    expect(missingIn(nell(), aReview())).toContain('participation-code');
  });

  it('is not asked of a child who has short breaks only', () => {
    const child = aChild().inCareSince('2025-03-03', 'V4').withPeople(worker).reviewedOn('2026-06-04');
    const breaks = partOf('participation', { code: '' }).with({ template: { id: 'short-breaks', version: 1 } });
    expect(missingIn(child, breaks)).toEqual([]);
  });
});

describe('Next dates', () => {
  it('set the next review for no later than it is due', () => {
    expect(missingIn(nell(), partOf('next', { review: null }))).toEqual(['next-review-date']);
    expect(everythingMissing(contextOf(nell(), partOf('next', { review: date('2027-05-24') })))).toEqual([
      { task: 'next-dates', field: 'review', code: 'next-review-late', due: '2027-05-23' },
    ]);
    expect(missingIn(nell(), partOf('next', { review: date('2027-05-23') }))).toEqual([]);
  });

  it('are three months after a first review, and six after another', () => {
    expect(contextOf(nell(), aReview('first', 1).metOn(TODAY)).nextDue).toBe('2027-02-23');
    expect(contextOf(nell(), aReview().metOn(TODAY))).toMatchObject({ nextDue: '2027-05-23', midwayDue: '2027-02-23' });
  });

  it('put the midway check halfway where three months would reach the next review', () => {
    expect(contextOf(nell(), aReview('first', 1).metOn(TODAY)).midwayDue).toBe('2027-01-08');
  });
});
