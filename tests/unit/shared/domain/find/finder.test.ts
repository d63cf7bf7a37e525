import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finder } from '../../../../../src/shared/domain/find/finder';
import { folded } from '../../../../../src/shared/domain/find/fold';
import { passagesOf } from '../../../../../src/shared/domain/find/passages';
import { fromPlain } from '../../../../../src/shared/kernel/rich-text';
import { date } from '../../../../../src/shared/kernel/local-date';
import { aChild } from '../../../../support/builders/a-child';
import { aDecision } from '../../../../support/builders/a-decision';
import { aPerson } from '../../../../support/builders/a-person';
import { aReview } from '../../../../support/builders/a-review';

const withNote = (text: string, startedOn = '2026-01-05') =>
  aChild()
    .withReview(
      aReview()
        .with({ startedOn: date(startedOn) })
        .withTopic('home', { note: fromPlain(text) })
        .build(),
    )
    .build();

const find = (words: string, ...files: readonly ReturnType<typeof withNote>[]) => finder().find(files, words, 50);

describe('Finding words', () => {
  it('finds a note in which every word stands, in whatever order and case', () => {
    const file = withNote('She would like to see Grandad at the allotment.');
    expect(find('ALLOTMENT grandad', file).hits.map(({ place }) => place.kind)).toEqual(['review']);
    expect(find('allotment caravan', file)).toEqual({ hits: [], total: 0 });
  });

  it('does not join words of two passages', () => {
    const file = aChild()
      .withReview(
        aReview()
          .withTopic('home', { note: fromPlain('The rabbit') })
          .withTopic('health', { note: fromPlain('hutch is new') })
          .build(),
      )
      .build();
    expect(find('rabbit hutch', file).total).toBe(0);
  });

  it('finds a child by name, known-as name and reference, before what was written', () => {
    const file = { ...withNote('Nell was there.'), reference: 'NM99' };
    const [first, second] = find('nell', file).hits;
    expect([first?.place.kind, second?.place.kind]).toEqual(['child', 'review']);
    expect(find('nm99', file).hits[0]?.place).toEqual({ kind: 'child' });
  });

  it('finds people and decisions', () => {
    const person = aPerson({ name: 'Sandra Okafor' });
    const decision = aDecision(1, { words: 'Ask for a swimming lesson.' });
    const file = aChild().withPeople(person).withReview(aReview().withDecisions(decision).build()).build();
    expect(find('okafor', file).hits[0]?.place).toEqual({ kind: 'person', key: person.id });
    expect(find('swimming', file).hits[0]?.place).toMatchObject({ part: 'decision', key: decision.id });
  });

  it('shows the newest words first, and says how many there are beyond those it shows', () => {
    const files = ['2024-03-01', '2026-03-01', '2025-03-01'].map((day) => withNote('A trampoline.', day));
    const { hits, total } = finder().find(files, 'trampoline', 2);
    expect(hits.map(({ on }) => on)).toEqual(['2026-03-01', '2025-03-01']);
    expect(total).toBe(3);
  });

  it('finds words with accents by the plain letters, and curly apostrophes by straight ones', () => {
    const file = withNote('José’s café');
    expect(find("jose's CAFE", file).total).toBe(1);
    expect(find('Jose\u0301', file).total).toBe(1);
  });

  it('finds what was changed since it looked before', () => {
    const own = finder();
    const before = withNote('A kite.');
    expect(own.find([before], 'kite', 9).total).toBe(1);
    const after = { ...before, reviews: {} };
    expect(own.find([after], 'kite', 9).total).toBe(0);
  });

  it('finds nothing where nothing is looked for', () => {
    expect(find('   ', withNote('Anything')).total).toBe(0);
  });

  it('marks the words where they stand in the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.stringMatching(/^[a-z]{2,8}$/u),
        fc.string({ unit: 'binary' }),
        (a, word, b) => {
          const hits = find(word, withNote(`${a} ${word} ${b}`)).hits.filter(({ place }) => place.kind === 'review');
          expect(hits.length).toBeGreaterThan(0);
          for (const { text, words } of hits)
            for (const { at, length } of words) expect(folded(text.slice(at, at + length))).toBe(word);
        },
      ),
    );
  });

  it('looks in everything that a file’s passages hold', () => {
    const file = withNote('Something said.');
    for (const { text } of passagesOf(file)) expect(find(text, file).total).toBeGreaterThan(0);
  });
});

describe('Folded text', () => {
  it('is as long as the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(folded(text).length).toBe(text.length);
      }),
    );
  });
});
