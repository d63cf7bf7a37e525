import { describe, expect, it } from 'vitest';
import { jargonFinder, jargonList } from '../../../../../src/shared/domain/writing/jargon';
import { secondLook } from '../../../../../src/shared/domain/writing/second-look';
import { fromPlain } from '../../../../../src/shared/kernel/rich-text';
import { aChild } from '../../../../support/builders/a-child';
import { aPerson } from '../../../../support/builders/a-person';
import { aReview } from '../../../../support/builders/a-review';

const finder = jargonFinder(jargonList());
const mason = aChild().withReference('NM1').withName('Mason', 'Tamblyn').build();

function looks(health: string, education = '') {
  const review = aReview()
    .withTopic('health', { discussed: 'yes', note: fromPlain(health) })
    .withTopic('education', { discussed: 'yes', note: fromPlain(education), childSays: 'My placement is ok.' })
    .build();
  const child = aChild()
    .withName('Nell', 'Farrant')
    .withPeople(aPerson({ name: 'Sandra Okafor' }))
    .withReview(review);
  return secondLook(child.build(), review, [child.build(), mason], finder);
}

describe('A second look at a review’s words', () => {
  it('finds another child’s name, and says where it stands and whose it is', () => {
    expect(looks('Mason has settled at school. Sandra is pleased, and so is Nell.')).toEqual([
      { kind: 'wrong-name', part: 'topic', key: 'health', name: 'Mason', children: [mason.id] },
    ]);
  });

  it('finds initials nobody explained, once, where they first stand', () => {
    expect(looks('Her CAMHS worker came. CAMHS will see her again.', 'CAMHS wrote to school.')).toEqual([
      {
        kind: 'initials',
        part: 'topic',
        key: 'health',
        initials: 'CAMHS',
        words: 'child and adolescent mental health services',
      },
    ]);
  });

  it('finds words of the service with a kinder one, once each, in the form that stands there', () => {
    const found = looks('Contact was discussed.', 'Siblings had contact.').filter(({ kind }) => kind === 'jargon');
    expect(found.filter((look) => look.kind === 'jargon' && look.said.toLowerCase() === 'contact')).toHaveLength(1);
    expect(found[0]).toMatchObject({ part: 'topic', key: 'health' });
  });

  it('leaves what the child said as the child said it', () => {
    const review = aReview()
      .with({ views: { words: ['My LAC review and my placement.'], how: '' } })
      .build();
    const child = aChild().withName('Nell', 'Farrant').withReview(review).build();
    expect(secondLook(child, review, [child], finder)).toEqual([]);
  });
});
