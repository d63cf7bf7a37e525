import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrongNames, type OtherChild } from '../../../../../src/shared/domain/writing/wrong-names';
import { reviewProse } from '../../../../support/review-prose';

const other = (id: string, given: string, family: string, knownAs = ''): OtherChild => ({ id, given, family, knownAs });

/** A caseload on which as many names as may be are words too. */
const others: readonly OtherChild[] = [
  ...(
    'Grace Hope May Will Mark Joy Faith Rose Summer Autumn April June August Amber Ruby Jade Pearl Holly Ivy Robin Jack Frank ' +
    'Bill Grant Chase Hunter Miles Dean Christian Rich Pat Ray Dawn Penny River Sky Poppy Violet Scarlet Crystal Rowan Willow ' +
    'Daisy Angel Lily Heather Dale Harper Jasmine Ginger Patience Mason Leo Kayden Thandi Robel Eesa Malachi Jude Aisha Callum'
  )
    .split(' ')
    .map((given, index) => other(`c${index}`, given, `Tamblyn${String.fromCodePoint(97 + (index % 26))}`)),
  other('rae', 'Ivy-Rae', 'Brightwell', 'Rae'),
];
const nell = { given: 'Eleanor', family: 'Marsh', knownAs: 'Nell' };
const people = ['Sandra Okafor', 'Pete Okafor'];
const names = (text: string) => wrongNames(text, { child: nell, people, others }).map(({ name }) => name);

describe('The wrong-name check', () => {
  it.each([
    ['Mason has settled at school.', 'Mason'],
    ['Sandra said that Leo’s room is small.', 'Leo'],
    ["We talked about Leo's room.", 'Leo'],
    ['Rae likes her bath.', 'Rae'],
    ['Her name is Ivy-Rae.', 'Ivy-Rae'],
    ['Grace said that she wants to stay.', 'Grace'],
    ['We asked Grace, and she agreed.', 'Grace'],
    ['May’s carers came.', 'May’s'],
    ['Sandra told us that May likes to swim.', 'May'],
    ['Will told the chair.', 'Will'],
    ['Hope was glad to see her.', 'Hope'],
    ['The plan for Hope is to stay.', 'Hope'],
    ['The Brightwell family came.', 'Brightwell'],
  ])('finds another child’s name in “%s”', (text, name) => {
    expect(names(text).join()).toBe(name.replace('’s', ''));
  });

  it.each([
    'Nell lives in Grace Road.',
    'The review is in May.',
    'The review is on 12 May.',
    'Will he come?',
    'Mark the date.',
    'She goes to St Mark’s.',
    'Mr Mason teaches maths.',
    'Grace Adeyemi came.',
    'The letter was for Mason Okonkwo.',
    'we hope that it will last',
  ])('says nothing of “%s”', (text) => {
    expect(names(text)).toEqual([]);
  });

  it('says nothing of names that belong in the child’s file', () => {
    const check = { child: nell, people: ['Leo Marsh'], others };
    expect(wrongNames('Leo came with Nell and Eleanor’s aunt.', check)).toEqual([]);
  });

  it('says whose name it is, and where it stands', () => {
    const [found] = wrongNames('So Leo came.', { child: nell, people, others: [other('leo', 'Leo', 'Hart')] });
    expect(found).toEqual({ name: 'Leo', at: 3, length: 3, children: ['leo'] });
  });

  it('raises at most 2 false alarms in 10,000 words of review prose', () => {
    const text = reviewProse(10_000);
    expect(text.split(/\s+/u).length).toBeGreaterThanOrEqual(10_000);
    expect(names(text).length).toBeLessThanOrEqual(2);
  });

  it('finds every name put where the child’s own name would stand', () => {
    fc.assert(
      fc.property(fc.constantFrom(...others), fc.integer({ min: 1, max: 1e6 }), ({ given }, seed) => {
        const text = `${reviewProse(60, seed)}She said that ${given}’s bag was lost. ${reviewProse(60, seed + 1)}`;
        expect(names(text)).toContain(given);
      }),
    );
  });
});
