import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChildFile } from '../../src/shared/domain/children/child-file';
import { aligned } from '../../src/shared/domain/packs/align';
import { differencesBetween, kindOf, type Choice, type Difference } from '../../src/shared/domain/packs/differences';
import { mergeChild, type Choose } from '../../src/shared/domain/packs/merge';
import { planPack } from '../../src/shared/domain/packs/plan';
import { applyCommand } from '../../src/shared/domain/reviews/apply-command';
import type { Command } from '../../src/shared/domain/reviews/command';
import { namesPerson } from '../../src/shared/domain/reviews/names-person';
import { date } from '../../src/shared/kernel/local-date';
import { fromPlain } from '../../src/shared/kernel/rich-text';
import { aChild } from '../support/builders/a-child';
import { aContext } from '../support/builders/a-context';
import { aDecision } from '../support/builders/a-decision';
import { aDocumentRecord } from '../support/builders/a-document-record';
import { aPerson } from '../support/builders/a-person';
import { aReview } from '../support/builders/a-review';
import { anId } from '../support/builders/ids';

const carer = aPerson({ name: 'Lorna Quaife', role: 'Foster carer' });
const worker = aPerson();
const final = aReview('later', 4).answered('2026-06-04', worker.id, '2026-12-03').finalisedOn('2026-06-10').build();
const started = aReview('later', 5)
  .withDecisions(aDecision(1, { owner: worker.id }))
  .build();
const review = started.id;
const before: ChildFile = aChild()
  .inCareSince('2024-01-05')
  .withPeople(carer, worker)
  .reviewedOn('2025-12-04', aDecision())
  .withReview(final)
  .withReview(started)
  .withDocuments(aDocumentRecord({ review: final.id }))
  .build();

const ids = [anId<'Decision'>(), anId<'Decision'>(), ...Object.values(started.decisions).map(({ id }) => id)];
const decision = fc.constantFrom(...ids);
const words = fc.constantFrom('', 'Kian rings each Sunday.', 'The bike is mended.', 'Ask for a passport.', 'Later.');
const day = fc.constantFrom('2026-11-23', '2026-12-04', '2027-02-28').map(date);

/** What either side may do after the hand-over, on a few decisions, topics and people, so that they meet. */
const command: fc.Arbitrary<Command> = fc.oneof(
  words.map((knownAs) => ({ kind: 'change-facts', facts: { knownAs } }) as const),
  fc.record({ on: day, place: words }).map((answer) => ({ kind: 'answer-plan', review, answer }) as const),
  fc.array(words, { maxLength: 3 }).map((said) => ({ kind: 'answer-views', review, answer: { words: said } }) as const),
  fc
    .tuple(fc.constantFrom('home', 'health'), words)
    .map(([topic, text]) => ({ kind: 'answer-topic', review, topic, answer: { note: fromPlain(text) } }) as const),
  fc
    .tuple(decision, words)
    .map(([id, text]) => ({ kind: 'keep-decision', review, id, decision: { words: text } }) as const),
  decision.map((id) => ({ kind: 'remove-decision', review, id }) as const),
  fc
    .tuple(decision, fc.integer({ min: 0, max: 4 }))
    .map(([id, to]) => ({ kind: 'move-decision', review, id, to }) as const),
  fc
    .tuple(fc.constantFrom(carer.id, worker.id), fc.boolean())
    .map(([person, invited]) => ({ kind: 'set-participant', review, person, answer: { invited } }) as const),
  fc
    .array(fc.constantFrom('child', carer.id), { maxLength: 2 })
    .map((present) => ({ kind: 'begin-meeting', review, id: null, meeting: { present } }) as const),
  words.map((name) => ({ kind: 'keep-person', id: null, person: { name, role: 'Aunt' } }) as const),
  fc.constantFrom(carer.id, worker.id).map((id) => ({ kind: 'remove-person', id }) as const),
  day.map((on) => ({ kind: 'keep-monitoring', id: null, entry: { on, kind: 'visit' } }) as const),
);

/** Whether everyone whom the open review names is there, as the screens see to. */
const isWhole = ({ people, reviews }: ChildFile): boolean =>
  [carer.id, worker.id].every((id) => people[id] !== undefined || !namesPerson(reviews[review] ?? started, id));

const after = (commands: readonly Command[]): ChildFile =>
  commands.reduce((file, one) => {
    const outcome = applyCommand(file, one, aContext());
    return outcome.ok && isWhole(outcome.value) ? outcome.value : file;
  }, before);

const side = fc.array(command, { maxLength: 12 }).map(after);
const sides = fc.tuple(side, side).map(([mine, theirs]) => ({ mine, theirs: aligned(mine, theirs) }));

const always =
  (choice: Choice): Choose =>
  () =>
    choice;
/** What a person most often does: nothing that one side lacks is dropped, what both have goes one way. */
const keepAll =
  (both: Choice): Choose =>
  (difference) => {
    const kind = kindOf(difference);
    if (kind === 'both-differ') return both;
    return kind === 'only-mine' ? 'mine' : 'theirs';
  };
const choose: fc.Arbitrary<Choose> = fc.oneof(
  fc.constantFrom(
    always('mine'),
    always('theirs'),
    always('both'),
    keepAll('mine'),
    keepAll('theirs'),
    keepAll('both'),
  ),
  // Any choice, the same each time it is asked for the same place.
  fc.func(fc.constantFrom<Choice>('mine', 'theirs', 'both')).map(
    (pick) =>
      ({ path, mine, theirs }: Difference) =>
        pick([path, mine, theirs]),
  ),
);

describe('Two files of the same child', () => {
  it('that are the same stay the same, whatever is chosen', () => {
    fc.assert(
      fc.property(side, choose, (file, chosen) => {
        expect(mergeChild(file, file, chosen)).toEqual(file);
        expect(planPack([file], [file])).toMatchObject([{ kind: 'same' }]);
      }),
    );
  });

  it('become theirs where all of theirs is taken, and stay mine where all of mine is kept', () => {
    fc.assert(
      fc.property(sides, ({ mine, theirs }) => {
        expect(mergeChild(mine, theirs, always('theirs'))).toEqual(theirs);
        expect(mergeChild(mine, theirs, always('mine'))).toEqual(mine);
      }),
    );
  });

  it('are merged once: the same choice made again changes nothing', () => {
    fc.assert(
      fc.property(
        sides,
        fc.constantFrom(
          always('mine'),
          always('theirs'),
          always('both'),
          keepAll('mine'),
          keepAll('theirs'),
          keepAll('both'),
        ),
        ({ mine, theirs }, chosen) => {
          const once = mergeChild(mine, theirs, chosen);
          expect(mergeChild(once, theirs, chosen)).toEqual(once);
        },
      ),
    );
  });

  it('lose nothing that only one of them has, where nothing is dropped by choice', () => {
    fc.assert(
      fc.property(sides, fc.constantFrom<Choice>('mine', 'theirs', 'both'), ({ mine, theirs }, both) => {
        const merged = mergeChild(mine, theirs, keepAll(both));
        const [here, there] = [mine, theirs].map(({ reviews }) => reviews[review]?.decisions ?? {});
        expect(Object.keys(merged.reviews[review]?.decisions ?? {}).sort()).toEqual(
          [...new Set([...Object.keys(here ?? {}), ...Object.keys(there ?? {})])].sort(),
        );
        expect(Object.keys(merged.people).sort()).toEqual(
          [...new Set([...Object.keys(mine.people), ...Object.keys(theirs.people)])].sort(),
        );
      }),
    );
  });

  it('keep every field from one side or the other: the merged file differs from neither in a field that they share', () => {
    fc.assert(
      fc.property(sides, choose, ({ mine, theirs }, chosen) => {
        const merged = mergeChild(mine, theirs, chosen);
        const places = ({ path }: Difference) => path.join('/');
        const between = new Set(differencesBetween(mine, theirs).map(places));
        const strange = differencesBetween(mine, merged)
          .map(places)
          .filter((place) => !between.has(place) && !/(?:number|part)$|^people/u.test(place))
          // A thing that only one side has may be told by its parts.
          .filter(
            (place) => ![...between].some((other) => place.startsWith(`${other}/`) || other.startsWith(`${place}/`)),
          );
        expect(strange).toEqual([]);
      }),
    );
  });

  it('give decisions the numbers 1, 2, 3 whatever is chosen, and name nobody who is not there', () => {
    fc.assert(
      fc.property(sides, choose, ({ mine, theirs }, chosen) => {
        const { people, reviews } = mergeChild(mine, theirs, chosen);
        const open = reviews[review];
        const decisions = Object.values(open?.decisions ?? {});
        expect(decisions.map(({ number }) => number).sort()).toEqual(decisions.map((_, index) => index + 1));
        for (const person of Object.keys(open?.participants ?? {})) expect(people).toHaveProperty(person);
      }),
    );
  });

  it('keep what is final here, with its documents, whatever is chosen', () => {
    fc.assert(
      fc.property(sides, choose, ({ mine, theirs }, chosen) => {
        const without = { ...theirs, reviews: { [review]: theirs.reviews[review] ?? started }, documents: {} };
        const merged = mergeChild(mine, without, chosen);
        expect(merged.reviews[final.id]).toEqual(final);
        expect(merged.documents).toEqual(mine.documents);
      }),
    );
  });
});
