import type { ChildFacts } from '../../../src/shared/domain/children/child-facts';
import type { ChildFile } from '../../../src/shared/domain/children/child-file';
import type { Episode } from '../../../src/shared/domain/children/episode';
import type { Person } from '../../../src/shared/domain/children/person';
import { createChild } from '../../../src/shared/domain/reviews/create-child';
import type { Decision } from '../../../src/shared/domain/reviews/decision';
import type { Review } from '../../../src/shared/domain/reviews/review';
import type { DocumentRecord } from '../../../src/shared/domain/records/document-record';
import { date } from '../../../src/shared/kernel/local-date';
import { anEpisode } from './an-episode';
import { anId } from './ids';

export type ChildBuilder = {
  readonly withReference: (reference: string) => ChildBuilder;
  readonly withFacts: (facts: Partial<ChildFacts>) => ChildBuilder;
  readonly withName: (given: string, family: string) => ChildBuilder;
  readonly born: (on: string) => ChildBuilder;
  /** In care from a day on, under one legal status. */
  readonly inCareSince: (from: string, legalStatus?: string) => ChildBuilder;
  readonly withEpisodes: (...episodes: readonly Episode[]) => ChildBuilder;
  readonly withPeople: (...people: readonly Person[]) => ChildBuilder;
  /** A review held before this app was used. */
  readonly reviewedOn: (on: string, ...decisions: readonly Decision[]) => ChildBuilder;
  readonly withReview: (review: Review) => ChildBuilder;
  readonly withDocuments: (...documents: readonly DocumentRecord[]) => ChildBuilder;
  readonly build: () => ChildFile;
};

const byId = <T extends { readonly id: string }>(members: readonly T[]): Readonly<Record<string, T>> =>
  Object.fromEntries(members.map((member) => [member.id, member]));

const builder = (file: ChildFile): ChildBuilder => {
  const withEpisodes = (...episodes: readonly Episode[]) =>
    builder({ ...file, episodes: { ...file.episodes, ...byId(episodes) } });
  const withFacts = (facts: Partial<ChildFacts>) => builder({ ...file, facts: { ...file.facts, ...facts } });
  return {
    withReference: (reference) => builder({ ...file, reference }),
    withFacts,
    withName: (given, family) => withFacts({ given, family }),
    born: (on) => withFacts({ born: date(on) }),
    inCareSince: (from, legalStatus = 'C2') => withEpisodes(anEpisode(from, { legalStatus })),
    withEpisodes,
    withPeople: (...people) => builder({ ...file, people: { ...file.people, ...byId(people) } }),
    reviewedOn: (on, ...decisions) => {
      const held = {
        id: anId<'HeldReview'>(),
        on: date(on),
        participation: 'PN1',
        summary: '',
        decisions: byId(decisions),
      };
      return builder({ ...file, heldReviews: { ...file.heldReviews, [held.id]: held } });
    },
    withReview: (review) => builder({ ...file, reviews: { ...file.reviews, [review.id]: review } }),
    withDocuments: (...documents) => builder({ ...file, documents: { ...file.documents, ...byId(documents) } }),
    build: () => file,
  };
};

/** A child called Nell Farrant, seven years old, with nothing else known. */
export const aChild = (): ChildBuilder =>
  builder(createChild(anId<'Child'>(), 'NM250322', { given: 'Nell', family: 'Farrant', born: date('2019-05-08') }));
