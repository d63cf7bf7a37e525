import { noFacts } from '../../src/shared/domain/children/child-facts';
import type { ChildFile } from '../../src/shared/domain/children/child-file';
import { createChild } from '../../src/shared/domain/reviews/create-child';
import type { Decision } from '../../src/shared/domain/reviews/decision';
import { newReview } from '../../src/shared/domain/reviews/new-review';
import type { Review } from '../../src/shared/domain/reviews/review';
import type { TopicNote } from '../../src/shared/domain/reviews/review-parts';
import { currentTemplate } from '../../src/shared/domain/templates/templates';
import { instantSchema } from '../../src/shared/kernel/clock';
import { newId, type Id } from '../../src/shared/kernel/ids';
import { date } from '../../src/shared/kernel/local-date';
import { fromPlain } from '../../src/shared/kernel/rich-text';
import { seeded } from './seeded';
import { vocabulary } from './vocabulary';

const at = instantSchema.parse('2026-11-23T09:00:00.000Z');

/** Makes the parts of a caseload, the same for the same seed. */
function maker(seed: number) {
  const random = seeded(seed);
  const id = <Name extends string>(): Id<Name> => newId<Name>(at, random);

  /** A word, the first of the list far more often than the last. */
  const word = (): string => vocabulary[random.below(1 + random.below(vocabulary.length))] ?? '';
  const prose = (bytes: number): string => {
    let text = '';
    while (text.length < bytes) text += `${word()} `;
    return text.trim();
  };

  const decision = (number: number): Decision => ({
    id: id(),
    number,
    words: prose(90),
    owner: id<'Person'>(),
    by: date('2027-01-15'),
    outcome: prose(60),
    topic: 'home',
    status: 'open',
    why: '',
    doneOn: null,
    carries: null,
    carriedCount: 0,
  });

  const note = (): TopicNote => ({
    discussed: 'yes',
    notDiscussedWhy: '',
    parked: false,
    childSays: prose(40),
    note: fromPlain(prose(330)),
  });

  const review = (number: number): Review => {
    const template = currentTemplate('looked-after', 'later');
    const decisions = Array.from({ length: 8 }, (_, index) => decision(index + 1));
    return {
      ...newReview({
        id: id<'Review'>(),
        number,
        sequence: 'later',
        template: { id: template.id, version: template.version },
        startedOn: date('2026-11-01'),
      }),
      topics: Object.fromEntries(template.topics.map((code) => [code, note()])),
      decisions: Object.fromEntries(decisions.map((each) => [each.id, each])),
    };
  };

  return { id, prose, review };
}

/** Children with reviews of the size that a busy chair's caseload has: about 12 MB of JSON for 100 × 10. */
export function caseload(children: number, reviews: number): readonly ChildFile[] {
  const { id, prose, review } = maker(20_261_123);
  return Array.from({ length: children }, (_, index) => {
    const all = Array.from({ length: reviews }, (_each, nth) => review(nth + 1));
    return {
      ...createChild(id<'Child'>(), String(100_000 + index)),
      facts: { ...noFacts, given: prose(5), family: prose(8), born: date('2015-05-05') },
      reviews: Object.fromEntries(all.map((each) => [each.id, each])),
    };
  });
}
