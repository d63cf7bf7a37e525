import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { everydayInitials, serviceInitials } from '../../../../../src/shared/domain/writing/known-initials';
import { unexplainedInitials } from '../../../../../src/shared/domain/writing/unexplained-initials';

const initials = (text: string, known: readonly string[] = []) =>
  unexplainedInitials(text, known).map((each) => each.initials);

describe('Unexplained initials', () => {
  it('are those used before they are spelled out', () => {
    expect(initials('The PEP is due.')).toEqual(['PEP']);
    expect(initials('The PEP is due. A personal education plan (PEP) is made each term.')).toEqual(['PEP']);
  });

  it.each([
    'The personal education plan (PEP) is due. The PEP is late.',
    'The PEP (personal education plan) is due. PEPs are made each term.',
    'The local authority designated officer (LADO) rang; the LADO’s letter came.',
    'The education, health and care plan (EHCP) is new.',
    'The independent reviewing officer (“IRO”) came.',
    'Speech and language therapy (SALT) has begun.',
  ])('are not those that “%s” spells out', (text) => {
    expect(initials(text)).toEqual([]);
  });

  it('are said once, with what they most likely stand for', () => {
    expect(unexplainedInitials('Her SDQ and the SDQs before.')).toEqual([
      { initials: 'SDQ', at: 4, words: 'strengths and difficulties questionnaire' },
    ]);
    expect(unexplainedInitials('The QXZ team')[0]?.words).toBe('');
  });

  it('are not those that everyone knows, nor those that the council says its readers know', () => {
    expect(initials('Her GP and the NHS; a TV.')).toEqual([]);
    expect(initials('The LAC nurse', ['LAC'])).toEqual([]);
  });

  it('are not the words of a heading in capitals', () => {
    expect(initials('WHO CAME TO THE MEETING\nSandra came.')).toEqual([]);
  });

  it('are none once each is spelled out before', () => {
    fc.assert(
      fc.property(fc.subarray(Object.entries(serviceInitials)), (some) => {
        const text = some.map(([short, words]) => `We spoke of the ${words} (${short}). The ${short} helps.`).join(' ');
        const own = some.map(([short]) => short);
        expect(initials(text).filter((each) => own.includes(each) && !everydayInitials.has(each))).toEqual([]);
      }),
    );
  });
});
