import { describe, expect, it } from 'vitest';
import { agenda } from '../../../../../src/shared/domain/profile/profile-topics';
import { defaultProfile } from '../../../../../src/shared/domain/profile/default-profile';
import { reviewSequenceSchema } from '../../../../../src/shared/domain/reviews/review';
import { reviewKindSchema } from '../../../../../src/shared/domain/templates/review-kind';
import { reviewTemplateSchema, taskIdSchema } from '../../../../../src/shared/domain/templates/review-template';
import { allTemplates, currentTemplate, templateOf } from '../../../../../src/shared/domain/templates/templates';
import { reachableTasks } from '../../../../../src/shared/domain/workflow/reachable-tasks';
import { reviewContext } from '../../../../../src/shared/domain/workflow/review-context';
import { date } from '../../../../../src/shared/kernel/local-date';
import { aCalendar } from '../../../../support/builders/a-calendar';
import { aChild } from '../../../../support/builders/a-child';
import { aDecision } from '../../../../support/builders/a-decision';
import { aReview } from '../../../../support/builders/a-review';

const usual =
  'plan people papers conversation last-decisions views topics decisions participation chair-view next-dates';
const schedule7Codes =
  'changes legal permanence family-time home education leisure health identity support leaving views visits uasc';

/** What was once released stays: a review made with it has to read the same in years to come. Add to it; never edit it. */
const released = {
  'looked-after-first@1': [usual, schedule7Codes],
  'looked-after-second@1': [usual, schedule7Codes],
  'looked-after-later@1': [usual, schedule7Codes],
  'pathway@1': [usual, `${schedule7Codes} pathway-money pathway-documents`],
  'short-breaks@1': [usual, schedule7Codes],
  'authorised-for-adoption@1': [usual, `${schedule7Codes} adoption-right adoption-search adoption-support`],
  'placed-for-adoption@1': [
    usual,
    'changes adoption-right legal permanence family-time home education leisure health identity adoption-pr adoption-support views visits',
  ],
};
const schedule7 = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12', '13', '14+'];

describe('Review templates', () => {
  it('are data that fits its schema, each id and version once', () => {
    const names = allTemplates.map(({ id, version }) => `${id}@${String(version)}`);
    expect(new Set(names).size).toBe(names.length);
    for (const template of allTemplates) expect(reviewTemplateSchema.parse(template)).toEqual(template);
  });

  it('keep the task and topic ids that were released', () => {
    const ids = Object.fromEntries(
      allTemplates.map(({ id, version, sections, topics }) => [
        `${id}@${String(version)}`,
        [sections.flatMap(({ tasks }) => tasks.map((task) => task.id)).join(' '), topics.join(' ')],
      ]),
    );
    expect(ids).toEqual(released);
  });

  it.each(allTemplates)('hold every task once, and each can be reached: $id', ({ id, version }) => {
    const child = aChild().inCareSince('2025-03-03').reviewedOn('2026-06-04', aDecision()).build();
    const surroundings = { profile: defaultProfile, calendar: aCalendar(), today: date('2026-11-23') };
    const review = aReview().with({ template: { id, version } }).build();
    const reached = reachableTasks(reviewContext(child, review, surroundings)).map((task) => task.id);
    expect([...reached].sort()).toEqual([...taskIdSchema.options].sort());
  });

  it('ask about every topic once, in words of the built-in profile', () => {
    for (const template of allTemplates) {
      const topics = agenda(template, defaultProfile);
      expect(topics.map(({ code }) => code).sort()).toEqual([...template.topics].sort());
      for (const { title, childTitle, prompt } of topics) expect([title, childTitle, prompt]).not.toContain('');
    }
  });

  it('cover every paragraph of Schedule 7, a review of a child placed for adoption apart, which has matters of its own', () => {
    for (const template of allTemplates.filter(({ kind }) => kind !== 'placed-for-adoption')) {
      const paragraphs = agenda(template, defaultProfile).map((topic) => topic.schedule7);
      expect(paragraphs.filter((paragraph) => paragraph !== '').sort()).toEqual([...schedule7].sort());
    }
  });

  it('are chosen by the kind of review, and where it stands in the series', () => {
    for (const kind of reviewKindSchema.options)
      for (const sequence of reviewSequenceSchema.options) expect(currentTemplate(kind, sequence).kind).toBe(kind);
  });

  it('are found again by what the review is pinned to', () => {
    expect(templateOf(aReview('second', 2).build())).toBe(currentTemplate('looked-after', 'second'));
    expect(() =>
      templateOf(
        aReview()
          .with({ template: { id: 'unknown', version: 1 } })
          .build(),
      ),
    ).toThrow();
  });
});
