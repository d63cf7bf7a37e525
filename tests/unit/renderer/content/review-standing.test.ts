import { describe, expect, test } from 'vitest';
import { standingWords } from '../../../../src/renderer/src/content/review-standing';
import { standing } from '../../../../src/shared/domain/children/standing';
import type { ChildFile } from '../../../../src/shared/domain/children/child-file';
import { date } from '../../../../src/shared/kernel/local-date';
import { aCounting } from '../../../support/builders/a-calendar';
import { aChild } from '../../../support/builders/a-child';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

function wordsFor(child: ChildFile, on: string) {
  const today = date(on);
  const { kind, words, second } = standingWords(standing(child, today, aCounting()).next, today);
  return { kind, words: plain(words), second: plain(second) };
}

describe('How the next review stands in a list', () => {
  const cameIntoCare = aChild().inCareSince('2026-12-01').build();
  const reviewedTwice = aChild().inCareSince('2026-01-05').reviewedOn('2026-01-30').reviewedOn('2026-04-10').build();

  test('a first review says its 20 working days, past Christmas', () => {
    expect(wordsFor(cameIntoCare, '2026-12-02')).toEqual({
      kind: 'due',
      words: 'Thu 31 Dec, 29 days',
      second: 'First: 20 working days, by 31 Dec',
    });
  });

  test('a review due today and one that is late say so in words', () => {
    expect(wordsFor(cameIntoCare, '2026-12-31').words).toBe('Due today');
    expect(wordsFor(cameIntoCare, '2027-01-09')).toMatchObject({ kind: 'late', words: 'Overdue by 9 days' });
  });

  test('a year other than this one is said', () => {
    expect(wordsFor(cameIntoCare, '2027-01-09').second).toBe('First: 20 working days, by 31 Dec 2026');
  });

  test('a later review says its number and its 6 months', () => {
    expect(wordsFor(reviewedTwice, '2026-05-01')).toMatchObject({
      kind: 'not-started',
      second: 'Review 3: 6 months, by 10 Oct',
    });
  });

  test('a child who is kept apart has the reason in words', () => {
    const adult = aChild().born('2008-12-01').inCareSince('2026-01-05').build();
    expect(wordsFor(adult, '2026-12-07')).toEqual({ kind: 'waiting', words: 'Over 18', second: 'Since 1 Dec' });
    expect(wordsFor(aChild().build(), '2026-12-07').words).toBe('No care episode');
  });
});
