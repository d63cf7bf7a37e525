import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jargonFinder, jargonList } from '../../../../../src/shared/domain/writing/jargon';
import { jargonWords } from '../../../../../src/shared/domain/writing/jargon-words';

const find = jargonFinder(jargonList());
const terms = (text: string) => find(text).map(({ term }) => term);

describe('The jargon list', () => {
  it('has at least 150 terms, each once, each with other words', () => {
    expect(jargonWords.length).toBeGreaterThanOrEqual(150);
    expect(new Set(jargonWords.map(([term]) => term.toLowerCase())).size).toBe(jargonWords.length);
    expect(jargonWords.filter(([term, kinder]) => term.trim() === '' || kinder.trim() === '')).toEqual([]);
  });

  it.each([
    ['The placement is stable.', ['placement']],
    ['Placements broke down.', ['placement']],
    ['He absconded.', ['abscond']],
    ['She was absconding.', ['abscond']],
    ['Her siblings’ views', ['sibling']],
    ['The LAC review was late.', ['LAC review']],
    ['Two LACs', ['LAC']],
    ['LAC’s', ['LAC']],
    ['He shows challenging behaviours.', ['challenging behaviour']],
    ['supervised contact sessions', ['supervised contact']],
    ['It was discussed prior to this.', ['prior to']],
  ])('finds it in “%s” in whatever form', (text, found) => {
    expect(terms(text)).toEqual(found);
  });

  it.each(['It lacked salt.', 'contactless', 'A phrase ends prior. To begin', 'She sent a card.', 'neet handwriting'])(
    'takes no part of another word for it: “%s”',
    (text) => {
      expect(terms(text)).toEqual([]);
    },
  );

  it('marks the words as they stand in the text', () => {
    const text = 'Her foster placement, her peers.';
    expect(find(text).map(({ at, length }) => text.slice(at, at + length))).toEqual(['foster placement', 'peers']);
  });

  it('takes a council’s own words, and leaves out what the council takes out', () => {
    const added = [
      { term: 'bridging visit', kinder: 'first visit' },
      { term: 'Contact', kinder: 'family time' },
    ];
    const own = jargonFinder(jargonList({ added, removed: ['placement'] }));
    expect(own('The placement had bridging visits and contact.').map(({ kinder }) => kinder)).toEqual([
      'first visit',
      'family time',
    ]);
  });

  it('finds every term by itself, in the middle of a sentence', () => {
    fc.assert(
      fc.property(fc.constantFrom(...jargonWords), ([term]) => {
        expect(find(`We wrote ${term} here.`).map((hit) => hit.term)).toContain(term);
      }),
    );
  });

  it('marks stretches that follow one another, whatever is written', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...jargonWords.map(([term]) => term)), fc.string())), (parts) => {
        const text = parts.join(' ');
        let end = 0;
        for (const { at, length } of find(text)) {
          expect(at).toBeGreaterThanOrEqual(end);
          end = at + length;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
