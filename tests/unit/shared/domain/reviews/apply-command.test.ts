import { describe, expect, it } from 'vitest';
import { applyCommand } from '../../../../../src/shared/domain/reviews/apply-command';
import type { Command } from '../../../../../src/shared/domain/reviews/command';
import type { ChildFile } from '../../../../../src/shared/domain/children/child-file';
import { heldOn } from '../../../../../src/shared/domain/reviews/held-on';
import { openReview } from '../../../../../src/shared/domain/reviews/open-review';
import { startOf } from '../../../../../src/shared/domain/reviews/next-to-start';
import { defaultProfile } from '../../../../../src/shared/domain/profile/default-profile';
import { date } from '../../../../../src/shared/kernel/local-date';
import { fromPlain } from '../../../../../src/shared/kernel/rich-text';
import { aChild } from '../../../../support/builders/a-child';
import { aContext } from '../../../../support/builders/a-context';
import { aPerson } from '../../../../support/builders/a-person';
import { aReview } from '../../../../support/builders/a-review';
import { anEpisode } from '../../../../support/builders/an-episode';
import { anId } from '../../../../support/builders/ids';

/** The file after the commands; throws when one is refused. */
const after = (file: ChildFile, ...commands: readonly Command[]): ChildFile =>
  commands.reduce((before, command) => {
    const outcome = applyCommand(before, command, aContext());
    if (!outcome.ok) throw new Error(outcome.error.code);
    return outcome.value;
  }, file);

const refusal = (file: ChildFile, command: Command): string => {
  const outcome = applyCommand(file, command, aContext());
  return outcome.ok ? 'not refused' : outcome.error.code;
};

const review = aReview().build();
const child = aChild().inCareSince('2025-03-03').withReview(review).build();
const now = (file: ChildFile) => file.reviews[review.id] ?? review;
describe('The child and the people around them', () => {
  it('keeps what was known when one fact is corrected', () => {
    const file = after(child, { kind: 'change-facts', facts: { knownAs: 'Nelly' } });
    expect(file.facts).toEqual({ ...child.facts, knownAs: 'Nelly' });
  });

  it('adds a person, then changes only what is said of them', () => {
    const id = anId<'Person'>();
    const file = after(
      child,
      { kind: 'keep-person', id, person: { name: 'Grace Adomako', role: 'Foster carer' } },
      { kind: 'keep-person', id, person: { phone: '01632 960101' } },
    );
    expect(file.people[id]).toMatchObject({ name: 'Grace Adomako', role: 'Foster carer', phone: '01632 960101' });
  });

  it('gives a person without an id one of their own', () => {
    const file = after(child, { kind: 'keep-person', id: null, person: { name: 'Grace Adomako' } });
    expect(Object.values(file.people).map(({ name }) => name)).toEqual(['Grace Adomako']);
  });

  it('takes away a person whom no review names, and keeps one whom a review names', () => {
    const [mistake, teacher] = [aPerson(), aPerson()];
    const file = after(aChild().withPeople(mistake, teacher).withReview(review).build(), {
      kind: 'set-participant',
      review: review.id,
      person: teacher.id,
      answer: { invited: true },
    });
    expect(Object.keys(after(file, { kind: 'remove-person', id: mistake.id }).people)).toEqual([teacher.id]);
    expect(refusal(file, { kind: 'remove-person', id: teacher.id })).toBe('person-in-use');
    expect(refusal(file, { kind: 'remove-person', id: anId<'Person'>() })).toBe('not-found');
  });

  it('keeps everyone whom a review names: who was there, was asked, owns a decision, sends a paper', () => {
    const person = aPerson();
    const file = aChild().withPeople(person).withReview(review).build();
    const id = person.id;
    const naming: readonly Command[] = [
      { kind: 'begin-meeting', review: review.id, id: null, meeting: { present: [id] } },
      { kind: 'keep-consultation', review: review.id, person: id, answer: { how: 'letter' } },
      { kind: 'keep-decision', review: review.id, id: null, decision: { owner: id } },
      { kind: 'keep-paper', review: review.id, id: null, paper: { from: id } },
    ];
    const kept = naming.map((command) => refusal(after(file, command), { kind: 'remove-person', id }));
    expect(kept).toEqual(naming.map(() => 'person-in-use'));
    expect(refusal(file, { kind: 'remove-person', id })).toBe('not refused');
  });

  it('records reviews held before the app, and what happened between reviews', () => {
    const id = anId<'HeldReview'>();
    const file = after(
      child,
      { kind: 'keep-held-review', id, held: { on: date('2026-06-04'), participation: 'PN2' } },
      { kind: 'keep-held-review', id, held: { summary: 'Matched for the long term.' } },
      { kind: 'keep-held-review', id: null, held: { on: date('2025-12-11') } },
      { kind: 'keep-monitoring', id: null, entry: { kind: 'visit', words: 'Seen alone.' } },
    );
    expect(file.heldReviews[id]).toMatchObject({
      on: '2026-06-04',
      participation: 'PN2',
      summary: 'Matched for the long term.',
    });
    expect(Object.values(file.monitoring)).toMatchObject([{ on: '2026-11-23', kind: 'visit', by: 'Marian Tolliver' }]);
  });
});

describe('Bringing in the council’s return', () => {
  const { id: _id, ...episode } = anEpisode('2025-03-03', { legalStatus: 'C1' });
  const command: Command = {
    kind: 'merge-return',
    facts: { born: date('2019-05-08'), upn: '', ethnicity: 'WBRI' },
    episodes: [episode],
    heldReviews: [{ on: date('2025-03-27'), participation: 'PN6' }],
  };

  it('changes nothing the second time', () => {
    const once = after(aChild().build(), command);
    expect(after(once, command)).toEqual(once);
  });

  it('keeps what the return leaves empty, and the id of an episode that has ended since', () => {
    const before = after(aChild().withFacts({ upn: 'V999400117021' }).build(), command);
    const ended = { ...episode, to: date('2025-09-22'), ceased: 'X1' };
    const file = after(before, { ...command, episodes: [ended] });
    expect(file.facts.upn).toBe('V999400117021');
    expect(Object.keys(file.episodes)).toEqual(Object.keys(before.episodes));
    expect(Object.values(file.episodes)).toMatchObject([{ to: '2025-09-22', ceased: 'X1' }]);
  });

  it('does not count a review that was chaired here a second time', () => {
    const held = aReview().metOn('2025-03-27').finalisedOn('2025-03-28').build();
    const file = after(aChild().withReview(held).build(), command);
    expect(file.heldReviews).toEqual({});
  });

  it('keeps a participation code that a later return leaves empty', () => {
    const before = after(aChild().build(), command);
    const file = after(before, { ...command, heldReviews: [{ on: date('2025-03-27'), participation: '' }] });
    expect(file.heldReviews).toEqual(before.heldReviews);
  });
});

describe('Starting a review', () => {
  it('expects the papers of the profile, and court papers while the court decides', () => {
    const inCourt = aChild().inCareSince('2026-11-03', 'C1').build();
    const command = startOf(inCourt, { number: 1, sequence: 'first' }, defaultProfile, date('2026-11-23'));
    const started = openReview(after(inCourt, command));
    expect(started).toMatchObject({ number: 1, sequence: 'first', template: { id: 'looked-after-first', version: 1 } });
    expect(Object.values(started?.papers ?? {}).filter(({ court }) => court)).toHaveLength(2);
    const settled = startOf(child, { number: 5, sequence: 'later' }, defaultProfile, date('2026-11-23'));
    expect(settled.papers.some(({ court }) => court)).toBe(false);
    expect(settled.papers.length).toBeGreaterThanOrEqual(5);
  });

  it('is refused while another review of the child is open', () => {
    const command = startOf(child, { number: 6, sequence: 'later' }, defaultProfile, date('2026-11-23'));
    expect(refusal(child, command)).toBe('review-open');
  });
});

describe('Answering a review', () => {
  it('keeps the other answers of a part when one is changed', () => {
    const file = after(
      child,
      { kind: 'answer-plan', review: review.id, answer: { on: date('2026-11-27') } },
      { kind: 'answer-plan', review: review.id, answer: { how: 'video' } },
      { kind: 'answer-conversation', review: review.id, answer: { held: 'yes' } },
      { kind: 'answer-views', review: review.id, answer: { words: ['I like it here.'] } },
      { kind: 'answer-chair-view', review: review.id, answer: { plan: 'full' } },
      { kind: 'answer-participation', review: review.id, answer: { code: 'PN1' } },
      { kind: 'answer-next', review: review.id, answer: { midway: date('2027-02-23') } },
    );
    expect(now(file)).toMatchObject({
      plan: { on: '2026-11-27', how: 'video', lateWhy: '' },
      conversation: { held: 'yes', alone: null },
      views: { words: ['I like it here.'], how: '' },
      chairView: { plan: 'full', rights: '' },
      participation: { code: 'PN1', how: '' },
      next: { review: null, midway: '2027-02-23' },
    });
  });

  it('opens the parts of a meeting one after another, today and at the planned place', () => {
    const [one, two] = [anId<'Meeting'>(), anId<'Meeting'>()];
    const file = after(
      child,
      { kind: 'answer-plan', review: review.id, answer: { place: 'Osierwick Family Centre' } },
      { kind: 'begin-meeting', review: review.id, id: one, meeting: { at: '09:30', present: ['child'] } },
      { kind: 'begin-meeting', review: review.id, id: two, meeting: { on: date('2026-11-24') } },
      { kind: 'change-meeting', review: review.id, id: one, meeting: { minutes: 40 } },
    );
    expect(now(file).meetings[one]).toMatchObject({
      part: 1,
      on: '2026-11-23',
      place: 'Osierwick Family Centre',
      minutes: 40,
    });
    expect(now(file).meetings[two]).toMatchObject({ part: 2, present: [] });
    expect(heldOn(now(file))).toBe('2026-11-24');
    expect(refusal(file, { kind: 'change-meeting', review: review.id, id: anId<'Meeting'>(), meeting: {} })).toBe(
      'not-found',
    );
  });

  it('takes a topic with a note as discussed, and leaves an answer that was given', () => {
    const note = fromPlain('Mornings are calmer.');
    const file = after(
      child,
      { kind: 'answer-topic', review: review.id, topic: 'home', answer: { note } },
      { kind: 'answer-topic', review: review.id, topic: 'health', answer: { parked: true } },
      { kind: 'answer-topic', review: review.id, topic: 'leaving', answer: { discussed: 'no' } },
      { kind: 'answer-topic', review: review.id, topic: 'leaving', answer: { note } },
    );
    const topics = now(file).topics;
    expect([topics['home']?.discussed, topics['health']?.discussed, topics['leaving']?.discussed]).toEqual([
      'yes',
      null,
      'no',
    ]);
  });

  it('records who is invited, who was asked, and which papers are in', () => {
    const [person, paper] = [anId<'Person'>(), anId<'Paper'>()];
    const file = after(
      child,
      { kind: 'set-participant', review: review.id, person, answer: { invited: true } },
      { kind: 'set-participant', review: review.id, person, answer: { sent: 'apologies' } },
      { kind: 'keep-consultation', review: review.id, person, answer: { words: 'She is a joy.' } },
      { kind: 'keep-paper', review: review.id, id: paper, paper: { title: 'Care plan' } },
      { kind: 'keep-paper', review: review.id, id: paper, paper: { received: date('2026-11-18') } },
    );
    expect(now(file).participants[person]).toEqual({ person, invited: true, notInvitedWhy: '', sent: 'apologies' });
    expect(now(file).consultation[person]).toMatchObject({ asked: null, words: 'She is a joy.' });
    expect(now(file).papers[paper]).toMatchObject({ title: 'Care plan', received: '2026-11-18' });
    expect(now(after(file, { kind: 'remove-paper', review: review.id, id: paper })).papers).toEqual({});
  });

  it('is refused for a review that is not there', () => {
    expect(refusal(child, { kind: 'answer-views', review: anId<'Review'>(), answer: {} })).toBe('not-found');
  });

  it('is refused once the review is final', () => {
    const final = aReview().finalisedOn('2026-11-19').build();
    const file = aChild().withReview(final).build();
    expect(refusal(file, { kind: 'answer-views', review: final.id, answer: { how: 'By letter' } })).toBe(
      'review-final',
    );
  });
});
