import { describe, expect, it } from 'vitest';
import { councilProfileSchema, exportFieldSchema } from '../../../../../src/shared/domain/profile/council-profile';
import { defaultProfile } from '../../../../../src/shared/domain/profile/default-profile';
import { agenda } from '../../../../../src/shared/domain/profile/profile-topics';
import { reviewTitle } from '../../../../../src/shared/domain/profile/review-title';
import { profileWith } from '../../../../../src/shared/domain/profile/profile-with';
import { currentTemplate } from '../../../../../src/shared/domain/templates/templates';
import { emptyText, fromPlain } from '../../../../../src/shared/kernel/rich-text';
import { aReview } from '../../../../support/builders/a-review';

describe('The council profile', () => {
  it('that is built in fits its schema', () => {
    expect(councilProfileSchema.parse(defaultProfile)).toEqual(defaultProfile);
  });

  it('exports every field once', () => {
    const fields = defaultProfile.exports.columns.map(({ field }) => field);
    expect([...fields].sort()).toEqual([...exportFieldSchema.options].sort());
  });

  it('is the built-in one where a council has set nothing', () => {
    expect(profileWith(null)).toBe(defaultProfile);
  });

  it('takes the council’s own settings part by part, and leaves out one that does not fit', () => {
    const profile = profileWith({ council: 'Northmere Council', clocks: { H6: 3 }, driftReviews: 'three', unknown: 1 });
    expect(profile).toEqual({ ...defaultProfile, council: 'Northmere Council', clocks: { H6: 3 } });
  });
});

describe('The agenda', () => {
  it('is in the council’s order and words, with the topics it has no words for at the end', () => {
    const [, second, third] = defaultProfile.topics;
    const topics = [third, second].flatMap((topic) => topic ?? []);
    const codes = agenda(currentTemplate('looked-after', 'later'), { ...defaultProfile, topics }).map(
      ({ code }) => code,
    );
    expect(codes.slice(0, 3)).toEqual([third?.code, second?.code, 'changes']);
    expect(new Set(codes)).toEqual(new Set(currentTemplate('looked-after', 'later').topics));
  });

  it('leaves out what the template does not ask about, unless something was written about it', () => {
    const template = { ...currentTemplate('looked-after', 'later'), topics: ['home'] };
    const blank = { discussed: null, notDiscussedWhy: '', parked: false, childSays: '', note: emptyText };
    const noted = { safety: { ...blank, note: fromPlain('Home late twice.') }, leisure: blank };
    expect(agenda(template, defaultProfile).map(({ title }) => title)).toEqual(['Where I live']);
    expect(agenda(template, defaultProfile, noted).map(({ title }) => title)).toEqual(['Where I live', 'Being safe']);
  });
});

describe('A review’s title', () => {
  it('is the looked-after review by its place in the series, and any other by its kind', () => {
    const { id, version } = currentTemplate('short-breaks', 'first');
    const breaks = aReview('first', 1).with({ template: { id, version } }).build();
    expect(reviewTitle(aReview('first', 1).build(), defaultProfile)).toBe('First looked-after review');
    expect(reviewTitle(breaks, defaultProfile)).toBe('Review of short breaks');
  });
});
