import { describe, expect, it } from 'vitest';
import ivy from '../../../../../resources/practice/01-ivy-rae.json';
import type { ChildFile } from '../../../../../src/shared/domain/children/child-file';
import { childFileSchema } from '../../../../../src/shared/domain/children/child-file';
import { practiceCaseload } from '../../../../../src/shared/domain/practice/practice-caseload';
import { practiceDay } from '../../../../../src/shared/domain/practice/practice-clock';
import { defaultProfile } from '../../../../../src/shared/domain/profile/default-profile';
import { lastDecisions } from '../../../../../src/shared/domain/reviews/last-decisions';
import type { Review } from '../../../../../src/shared/domain/reviews/review';
import { everythingMissing } from '../../../../../src/shared/domain/workflow/check-answers';
import { reviewContext } from '../../../../../src/shared/domain/workflow/review-context';
import { taskList } from '../../../../../src/shared/domain/workflow/task-list';
import { date, weekday } from '../../../../../src/shared/kernel/local-date';
import { toPlain } from '../../../../../src/shared/kernel/rich-text';
import { aCalendar } from '../../../../support/builders/a-calendar';
import { anId } from '../../../../support/builders/ids';
import {
  madePractice,
  otherSamples as others,
  practiceSamples as samples,
} from '../../../../support/builders/made-practice';

const made = (madeFor: string): readonly [ChildFile, ChildFile, ChildFile] => {
  const [one, two, three] = madePractice(samples, madeFor);
  if (one === undefined || two === undefined || three === undefined) throw new Error('A child is missing');
  return [one, two, three];
};

const theReview = (file: ChildFile): Review => {
  const [review] = Object.values(file.reviews);
  if (review === undefined) throw new Error('There is no review');
  return review;
};

const statuses = (file: ChildFile, today: string): Readonly<Record<string, string>> => {
  const surroundings = { profile: defaultProfile, calendar: aCalendar(), today: date(today) };
  const sections = taskList(reviewContext(file, theReview(file), surroundings));
  return Object.fromEntries(sections.flatMap(({ tasks }) => tasks.map(({ task, status }) => [task, status])));
};

describe('The practice caseload', () => {
  it('is made for the Monday on or before the day', () => {
    expect(practiceDay(date('2026-11-23'))).toBe('2026-11-23');
    expect(practiceDay(date('2026-11-29'))).toBe('2026-11-23');
    expect(practiceDay(date('2027-01-01'))).toBe('2026-12-28');
  });

  it.each(['2026-11-23', '2026-03-02', '2026-06-29', '2027-01-04', '2027-05-03', '2028-02-28', '2025-08-25'])(
    'is made by the app’s own commands for %s, one review to prepare, one in the meeting, one final',
    (madeFor) => {
      const [first, later, final] = made(madeFor);
      for (const file of [first, later, final]) expect(childFileSchema.safeParse(file).success).toBe(true);
      expect([first, later, final].map((file) => theReview(file).finalised === null)).toEqual([true, true, false]);
      expect(Object.keys(theReview(first).meetings)).toHaveLength(0);
      expect(Object.values(theReview(later).meetings).map(({ on }) => on)).toEqual([madeFor, madeFor]);
      expect(weekday(theReview(first).plan.on ?? date(madeFor))).toBe(5);
    },
  );

  it('leaves Ivy’s first review to prepare: court papers asked for and chased, nobody met yet', () => {
    const [file] = made('2026-11-23');
    const papers = Object.values(theReview(file).papers);
    expect(papers.filter(({ court, received }) => court && received === null)).toHaveLength(3);
    expect(papers.find(({ title }) => title.startsWith('Interim care order'))).toMatchObject({
      requested: '2026-11-06',
      chased: ['2026-11-13', '2026-11-20'],
    });
    expect(theReview(file).conversation).toMatchObject({
      held: 'no',
      exception: 'age-or-understanding',
      exceptionWhy: 'Ivy is too young for a conversation.',
    });
    expect(statuses(file, '2026-11-23')).toMatchObject({
      plan: 'completed',
      papers: 'in-progress',
      conversation: 'completed',
      topics: 'not-started',
      'next-dates': 'not-started',
    });
  });

  it('leaves Nell’s review in the meeting: two parts held, six topics, two decisions, last decisions judged', () => {
    const [, file] = made('2026-11-23');
    const review = theReview(file);
    expect(Object.keys(review.topics).sort()).toEqual(
      ['changes', 'education', 'family-time', 'home', 'leisure', 'legal'].sort(),
    );
    expect(Object.values(review.decisions).map(({ number }) => number)).toEqual([1, 2]);
    expect(Object.values(review.lastDecisions).map(({ status }) => status)).toEqual([
      'part',
      'done',
      'not-done',
      'done',
      'done',
      'done',
    ]);
    expect(Object.values(review.meetings).map(({ part, present }) => [part, present.includes('child')])).toEqual([
      [1, true],
      [2, false],
    ]);
  });

  it('keeps where Nell’s mother lives from those who are not to know, word for word', () => {
    const [, file] = made('2026-11-23');
    const runs = theReview(file).topics['family-time']?.note.flatMap((block) => block.runs) ?? [];
    const hidden = runs.filter(({ withheldFrom }) => withheldFrom !== undefined);
    const father = Object.values(file.people).find(({ role }) => role === 'Father');
    expect(hidden.map(({ text }) => text)).toEqual([
      'Bethan has moved to 14 Tansy Court in Quillstead, where there is a garden, and the children have been there twice.',
    ]);
    expect(hidden[0]?.withheldFrom).toContain(father?.id);
    expect(
      runs
        .filter(({ withheldFrom }) => withheldFrom === undefined)
        .map(({ text }) => text)
        .join(''),
    ).not.toContain('Tansy');
  });

  it('moves dates by whole weeks, in prose too, and prints them as words', () => {
    const [, file] = made('2027-01-04');
    const note = toPlain(theReview(file).topics['legal']?.note ?? []);
    expect(note).toContain('care orders made on 3 November 2025.');
    expect(note).not.toContain('[[');
    expect(file.facts.born).toBe('2019-06-19');
  });

  it('leaves Thandi’s review final, held without a meeting, with a decision carried on', () => {
    const [, , file] = made('2026-11-23');
    const review = theReview(file);
    expect(review.plan).toMatchObject({ how: 'without-meeting', on: '2026-11-12', lateWhy: '' });
    expect(review.finalised).toMatchObject({ on: '2026-11-19', by: 'Marian Tolliver' });
    const carried = Object.values(review.decisions).filter(({ carriedCount }) => carriedCount > 0);
    expect(carried).toMatchObject([{ number: 1, carries: lastDecisions(file, review)[2]?.id, carriedCount: 1 }]);
  });

  it.each(['2026-11-23', '2026-03-02', '2026-06-29', '2027-01-04', '2027-05-03', '2028-02-28', '2025-08-25'])(
    'holds every kind of review at every stage, for %s: each of the kind that its child’s facts call for',
    (madeFor) => {
      const files = madePractice(others, madeFor);
      const surroundings = { profile: defaultProfile, calendar: aCalendar(), today: date(madeFor) };
      const standing = files.map((file) => {
        const context = reviewContext(file, theReview(file), surroundings);
        const held = context.heldOn === null ? 'to come' : 'held';
        const missing = new Set(everythingMissing(context).map(({ task }) => task));
        return [file.facts.given, context.template.kind, context.proposedKind, held, [...missing].join(' ')];
      });
      expect(standing).toEqual([
        ['Malachi', 'placed-for-adoption', 'placed-for-adoption', 'held', 'participation next-dates'],
        ['Jude', 'looked-after', 'looked-after', 'held', 'topics participation chair-view next-dates'],
        ['Kayden', 'looked-after', 'looked-after', 'held', ''],
        ['Robel', 'pathway', 'pathway', 'to come', 'people last-decisions topics participation chair-view next-dates'],
        ['Eesa', 'short-breaks', 'short-breaks', 'held', ''],
      ]);
    },
  );

  it('says whose caseload it is', () => {
    const { chair, council } = practiceCaseload(samples, { madeFor: date('2026-11-23'), newId: anId });
    expect([chair, council]).toEqual([
      { name: 'Marian Tolliver', role: 'Independent Reviewing Officer' },
      'Northmere Council',
    ]);
  });

  it('refuses samples that do not fit: another format, none at all, no chair, someone unknown', () => {
    const making = { madeFor: date('2026-11-23'), newId: anId };
    const chairless = { ...ivy, people: ivy.people.filter(({ id }) => id !== 'chair') };
    const stranger = { ...ivy, monitoring: [{ on: '2026-11-06', kind: 'visit', by: 'nobody', words: '' }] };
    expect(() => practiceCaseload([{ format: 'another' }], making)).toThrow();
    for (const samples of [[], [chairless], [stranger]]) expect(() => practiceCaseload(samples, making)).toThrow();
  });

  it('enters only what has happened by then', () => {
    const later = '2026-12-30';
    const consultation = [
      { person: 'mum', asked: later, how: 'letter', received: null },
      { person: 'dad', asked: '2026-11-09', how: 'text', received: later, words: 'I want to see her.' },
      { person: 'child', asked: '2026-11-09', how: 'talk', received: '2026-11-10', words: 'I like faces.' },
    ];
    const [telephone] = ivy.review.meetings.filter(({ where }) => where === 'By telephone');
    const changed = {
      ...ivy,
      conversation: { ...ivy.conversation, on: later },
      review: { ...ivy.review, consultation, meetings: [telephone] },
    };
    const [file] = madePractice([changed], '2026-11-23');
    const review = file === undefined ? undefined : theReview(file);
    expect(review?.plan.how).toBe('telephone');
    expect(review?.conversation.held).toBeNull();
    expect(Object.values(review?.consultation ?? {}).map(({ words }) => words)).toEqual(['', 'I like faces.']);
  });

  it('leaves a part that is not entered to the person who practises', () => {
    const untouched = { ...ivy, review: { ...ivy.review, opensWith: { parts: [], topics: [], decisions: [] } } };
    const [file] = madePractice([untouched], '2026-11-23');
    expect(Object.values(file?.reviews ?? {})[0]).toMatchObject({
      participants: {},
      papers: {},
      conversation: { held: null },
    });
  });
});
