import { describe, expect, it } from 'vitest';
import { councilProfileSchema, exportFieldSchema } from '../../../../../src/shared/domain/profile/council-profile';
import { defaultProfile } from '../../../../../src/shared/domain/profile/default-profile';
import { agenda } from '../../../../../src/shared/domain/profile/profile-topics';
import { profileWith } from '../../../../../src/shared/domain/profile/profile-with';
import { currentTemplate } from '../../../../../src/shared/domain/templates/templates';

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
    const codes = agenda(currentTemplate('later'), { ...defaultProfile, topics }).map(({ code }) => code);
    expect(codes.slice(0, 3)).toEqual([third?.code, second?.code, 'changes']);
    expect(new Set(codes)).toEqual(new Set(currentTemplate('later').topics));
  });

  it('leaves out what the template does not ask about', () => {
    const template = { ...currentTemplate('later'), topics: ['home'] };
    expect(agenda(template, defaultProfile).map(({ title }) => title)).toEqual(['Where I live']);
  });
});
