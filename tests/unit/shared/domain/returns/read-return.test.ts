import { describe, expect, it, test } from 'vitest';
import { readReturn } from '../../../../../src/shared/domain/returns/read-return';
import type { ReturnTable } from '../../../../../src/shared/domain/returns/return-table';
import { date } from '../../../../../src/shared/kernel/local-date';
import { aTable } from '../../../../support/builders/a-return';

const today = date('2018-03-31');
const header = aTable('header', {});
const episodes = aTable('episodes', {});
const reviews = aTable('reviews', {});

const read = (...tables: readonly ReturnTable[]) => readReturn(tables, today);
/** The problems, each as `code file row column value`, without the empty parts. */
const problems = (...tables: readonly ReturnTable[]) =>
  read(...tables).problems.map(({ code, file, row, column, value }) =>
    [code, file, row ?? '', column, value].filter((part) => part !== '').join(' '),
  );
const codes = (...tables: readonly ReturnTable[]) => read(...tables).problems.map(({ code }) => code);
const withHeader = (...tables: readonly ReturnTable[]) => [aTable('header', { SEX: '' }), ...tables];

describe('A return', () => {
  it('is read as what it says of each child', () => {
    const { children, counts } = read(header, episodes, reviews);
    expect(counts).toEqual({ children: 1, episodes: 1, reviews: 1 });
    expect(children).toMatchObject([
      {
        reference: '101',
        facts: { born: '2008-06-14', sex: '2', ethnicity: 'WBRI', upn: 'D051910639385' },
        episodes: [
          {
            from: '2016-01-05',
            reason: 'S',
            legalStatus: 'C2',
            need: 'N1',
            placement: 'U6',
            provider: 'PR1',
            to: null,
            ceased: null,
            placementChange: null,
            homePostcode: 'NM2 4QJ',
            placementPostcode: 'NM9 1TB',
            urn: '9900107',
          },
        ],
        heldReviews: [{ on: '2016-01-28', participation: 'PN1' }],
      },
    ]);
  });

  it('may have its columns in any order, more of them, and names in small letters with spaces', () => {
    const table: ReturnTable = {
      file: 'r.csv',
      rows: [
        ['\uFEFF review_code ', 'Note', 'REVIEW', 'dob', 'Child'],
        [' pn1 ', 'x', ' 28/01/2016', '', '101 '],
      ],
    };
    expect(read(header, episodes, table).children[0]?.heldReviews).toEqual([
      { on: '2016-01-28', participation: 'PN1' },
    ]);
    expect(problems(...withHeader(episodes, table))).toEqual([]);
  });

  it('may be in parts, from two years', () => {
    const other = { ...aTable('reviews', { REVIEW: '28/04/2016' }, {}), file: 'reviews_2017.csv' };
    const again = { ...header, file: 'header_2017.csv' };
    const both = read(header, again, episodes, reviews, other);
    expect(both.children[0]?.heldReviews.map(({ on }) => on)).toEqual(['2016-01-28', '2016-04-28']);
    expect(both.problems.map(({ code }) => code)).not.toContain('child-repeated');
    expect(both.problems.map(({ code }) => code)).not.toContain('review-repeated');
  });

  it('leaves empty rows out, and counts rows as a spreadsheet does', () => {
    const gappy = aTable('reviews', {}, { REVIEW: 'soon' });
    const [names = [], first = [], second = []] = gappy.rows;
    const table = { ...gappy, rows: [names, first, ['', ' '], second, ['']] };
    expect(problems(...withHeader(episodes, table))).toEqual(['not-a-date reviews.csv 4 REVIEW soon']);
    expect(read(table).files).toEqual([{ name: 'reviews.csv', kind: 'reviews', used: true, rows: 2 }]);
  });
});

describe('The files', () => {
  it('that hold something else are told apart and not used', () => {
    const table = {
      file: 'a.csv',
      rows: [
        ['NAME', 'COLOUR'],
        ['1', '1'],
      ],
    };
    expect(read(table).files).toEqual([{ name: 'a.csv', kind: 'unknown', used: false, rows: 1 }]);
    expect(read(table).counts.children).toBe(0);
  });

  it('that are not there are named', () => {
    expect(problems(aTable('header', { SEX: '' }))).toEqual(['file-missing episodes', 'file-missing reviews']);
    expect(problems()).toEqual(['file-missing header', 'file-missing episodes', 'file-missing reviews']);
  });

  it('with a column missing are read without it, and the column is named', () => {
    const table = {
      file: 'header.csv',
      rows: [
        ['CHILD', 'SEX', 'DOB'],
        ['101', '', '14/06/2008'],
      ],
    };
    expect(problems(table, episodes, reviews)).toEqual(
      ['ETHNIC', 'UPN', 'MOTHER', 'MC_DOB'].map((column) => `column-missing header.csv ${column}`),
    );
    expect(read(table, episodes, reviews).children[0]?.facts).toMatchObject({ born: '2008-06-14', upn: '' });
  });

  it('that cannot be understood without a missing column are not read', () => {
    const table = {
      file: 'episodes.csv',
      rows: [
        ['CHILD', 'DECOM', 'LS', 'PLACE'],
        ['101', '05/01/2016', 'C2', 'U6'],
      ],
    };
    expect(codes(header, table, reviews)).toContain('column-missing');
    expect(read(header, table, reviews).counts.episodes).toBe(0);
  });

  it('are known by name where their columns do not tell', () => {
    expect(read({ file: 'My_Episodes.csv', rows: [['CHILD']] }).files[0]?.kind).toBe('episodes');
    expect(read({ file: 'My_Episodes.csv', rows: [] }).files[0]).toMatchObject({ kind: 'episodes', rows: 0 });
  });
});

describe('Rows about children', () => {
  test.each<[string, Readonly<Record<string, string>>, string]>([
    ['names no child', { CHILD: ' ' }, 'no-child header.csv 2 CHILD'],
    ['has no date of birth', { DOB: '' }, 'no-birth-date header.csv 2 DOB'],
    ['has a date of birth that does not exist', { DOB: '31/02/2008' }, 'not-a-date header.csv 2 DOB 31/02/2008'],
    ['has a date of birth in the future', { DOB: '01/04/2018' }, 'born-in-future header.csv 2 DOB 01/04/2018'],
    ['has a sex that no list knows', { SEX: '9' }, 'unknown-code header.csv 2 SEX 9'],
    ['has a sex in a code retired since', { SEX: '1' }, 'code-since-retired header.csv 2 SEX 1'],
    ['has a sex in a code not yet in use', { SEX: 'F' }, 'code-retired header.csv 2 SEX F'],
    ['has an ethnicity that no list knows', { ETHNIC: 'ABCD' }, 'unknown-code header.csv 2 ETHNIC ABCD'],
  ])('are named when one %s', (_what, cells, problem) => {
    expect(problems(aTable('header', { SEX: '', ...cells }))).toContain(problem);
  });

  it('that name a child twice keep the first', () => {
    const twice = aTable('header', { SEX: '' }, { SEX: '', UPN: 'other' });
    expect(problems(twice, episodes, reviews)).toEqual(['child-repeated header.csv 3 CHILD 101']);
    expect(read(twice).children[0]?.facts?.upn).toBe('D051910639385');
    const other = { ...aTable('header', { SEX: '', UPN: 'other' }), file: 'header_2017.csv' };
    expect(problems(aTable('header', { SEX: '' }), other, episodes, reviews)).toEqual([
      'child-repeated header_2017.csv 2 CHILD 101',
    ]);
  });

  it('in the other files alone are kept, and named once', () => {
    const both = [aTable('episodes', { CHILD: '102' }), aTable('reviews', { CHILD: '102' })];
    expect(problems(...withHeader(...both))).toEqual([
      'no-episodes header.csv 2 CHILD 101',
      'child-not-in-header episodes.csv 2 CHILD 102',
    ]);
    expect(read(header, ...both).children.map(({ reference, facts }) => [reference, facts === null])).toEqual([
      ['101', false],
      ['102', true],
    ]);
  });
});

describe('Episodes', () => {
  test.each<[string, Readonly<Record<string, string>>, string]>([
    ['names no child', { CHILD: '' }, 'no-child episodes.csv 2 CHILD'],
    ['has no start', { DECOM: '' }, 'no-start episodes.csv 2 DECOM'],
    ['has a start that does not exist', { DECOM: '32/01/2016' }, 'not-a-date episodes.csv 2 DECOM 32/01/2016'],
    ['starts in the future', { DECOM: '01/04/2018' }, 'starts-in-future episodes.csv 2 DECOM 01/04/2018'],
    ['ends before it starts', { DEC: '04/01/2016', REC: 'E8' }, 'ends-before-start episodes.csv 2 DEC 04/01/2016'],
    ['ends on the day it starts', { DEC: '05/01/2016', REC: 'E8' }, 'ends-on-start episodes.csv 2 DEC 05/01/2016'],
    ['ends in the future', { DEC: '01/04/2018', REC: 'E8' }, 'ends-in-future episodes.csv 2 DEC 01/04/2018'],
    ['ends without a reason', { DEC: '01/03/2018' }, 'ended-without-reason episodes.csv 2 REC'],
    ['has a reason without an end', { REC: 'X1' }, 'reason-without-end episodes.csv 2 REC X1'],
    ['says another follows, and none does', { DEC: '01/03/2018', REC: 'X1' }, 'x1-without-next episodes.csv 2 REC X1'],
    ['has a legal status that no list knows', { LS: 'C9' }, 'unknown-code episodes.csv 2 LS C9'],
    ['has a legal status not in use then', { LS: 'D1' }, 'code-retired episodes.csv 2 LS D1'],
    ['has a placement retired since', { PLACE: 'H5' }, 'code-since-retired episodes.csv 2 PLACE H5'],
  ])('are named when one %s', (_what, cells, problem) => {
    expect(problems(...withHeader(aTable('episodes', cells)))).toContain(problem);
  });

  it('keep what they can: an unknown or retired code stays as it is', () => {
    const kept = read(header, aTable('episodes', { LS: 'c9', PLACE: 'H5' })).children[0]?.episodes[0];
    expect(kept).toMatchObject({ legalStatus: 'C9', placement: 'H5' });
  });

  const first = { DEC: '01/06/2016', REC: 'X1' };
  test.each<[string, readonly Readonly<Record<string, string>>[], string]>([
    ['are both open', [{}, { DECOM: '01/06/2016' }], 'two-open-episodes episodes.csv 3 DECOM 01/06/2016'],
    ['overlap', [first, { DECOM: '01/05/2016' }], 'episodes-overlap episodes.csv 3 DECOM 01/05/2016'],
    [
      'overlap, the first still open',
      [{}, { DECOM: '01/05/2016', DEC: '01/07/2016', REC: 'E8' }],
      'episodes-overlap episodes.csv 3 DECOM 01/05/2016',
    ],
    [
      'leave a gap that the return denies',
      [first, { DECOM: '03/06/2016' }],
      'gap-after-x1 episodes.csv 3 DECOM 03/06/2016',
    ],
    [
      'have different needs in one period of care',
      [first, { DECOM: '01/06/2016', CIN: 'N4' }],
      'need-changed episodes.csv 3 CIN N4',
    ],
    ['begin on one day', [first, { LS: 'C1' }], 'episodes-same-day episodes.csv 3 DECOM 05/01/2016'],
    ['are the same row twice', [{}, {}], 'episode-repeated episodes.csv 3 DECOM 05/01/2016'],
  ])('that %s are named', (_what, rows, problem) => {
    expect(problems(...withHeader(aTable('episodes', ...rows), reviews))).toEqual([problem]);
  });

  it('that begin on one day keep the last', () => {
    const same = aTable('episodes', { LS: 'C1' }, { LS: 'C2' });
    expect(read(header, same).children[0]?.episodes.map(({ legalStatus }) => legalStatus)).toEqual(['C2']);
  });
});

describe('Reviews', () => {
  test.each<[string, Readonly<Record<string, string>>, string]>([
    ['names no child', { CHILD: '' }, 'no-child reviews.csv 2 CHILD'],
    ['has no date', { REVIEW: '' }, 'no-review-date reviews.csv 2 REVIEW'],
    ['has a date that does not exist', { REVIEW: '30/02/2016' }, 'not-a-date reviews.csv 2 REVIEW 30/02/2016'],
    ['is in the future', { REVIEW: '01/04/2018' }, 'review-in-future reviews.csv 2 REVIEW 01/04/2018'],
    ['is before care began', { REVIEW: '04/01/2016' }, 'review-before-care reviews.csv 2 REVIEW 04/01/2016'],
    ['gives another date of birth', { DOB: '15/06/2008' }, 'birth-date-differs reviews.csv 2 DOB 15/06/2008'],
    ['has no participation code', { REVIEW_CODE: '' }, 'participation-missing reviews.csv 2 REVIEW_CODE'],
    ['has a code that no list knows', { REVIEW_CODE: 'PN9' }, 'unknown-code reviews.csv 2 REVIEW_CODE PN9'],
    ['says under 4 of an older child', { REVIEW_CODE: 'PN0' }, 'participation-over-4 reviews.csv 2 REVIEW_CODE PN0'],
  ])('are named when one %s', (_what, cells, problem) => {
    expect(problems(...withHeader(episodes, aTable('reviews', cells)))).toEqual([problem]);
  });

  it('are named when a child under 4 is said to have taken part', () => {
    const young = aTable('header', { SEX: '', DOB: '14/06/2014' });
    const review = aTable('reviews', { DOB: '', REVIEW_CODE: 'PN1' });
    expect(problems(young, episodes, review)).toEqual(['participation-under-4 reviews.csv 2 REVIEW_CODE PN1']);
  });

  it('are named outside care and in short breaks', () => {
    const ended = aTable('episodes', { DEC: '01/06/2016', REC: 'E4A' });
    expect(problems(...withHeader(ended, aTable('reviews', { REVIEW: '02/06/2016' })))).toEqual([
      'review-outside-care reviews.csv 2 REVIEW 02/06/2016',
    ]);
    const breaks = aTable('episodes', { LS: 'V4' });
    expect(problems(...withHeader(breaks, reviews))).toEqual([
      'review-in-short-breaks reviews.csv 2 REVIEW 28/01/2016',
    ]);
  });

  it('twice on one day keep the first', () => {
    const twice = aTable('reviews', {}, { REVIEW_CODE: 'PN2' });
    expect(problems(...withHeader(episodes, twice))).toEqual(['review-repeated reviews.csv 3 REVIEW 28/01/2016']);
    expect(read(header, episodes, twice).children[0]?.heldReviews).toEqual([
      { on: '2016-01-28', participation: 'PN1' },
    ]);
  });

  it('in the future or impossible at the age are kept', () => {
    const odd = aTable('reviews', { REVIEW: '01/04/2018', REVIEW_CODE: 'PN0' });
    expect(read(header, episodes, odd).counts.reviews).toBe(1);
  });
});
