import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { childFileSchema, type ChildFile } from '../../../src/shared/domain/children/child-file';
import type { Review } from '../../../src/shared/domain/reviews/review';
import { longDate } from '../../../src/shared/kernel/date-words';
import { date } from '../../../src/shared/kernel/local-date';
import { fromPlain } from '../../../src/shared/kernel/rich-text';
import { anId } from '../../support/builders/ids';

/** The parts of a practice file that a record shows. */
const day = z.string().nullable().optional();
const decision = z.object({
  no: z.number(),
  words: z.string(),
  owner: z.string(),
  by: day,
  outcome: z.string().default(''),
  topic: z.string().default(''),
  status: z.string().default('open'),
  why: z.string().default(''),
  doneOn: day,
  carriedCount: z.number().default(0),
});
const practiceSchema = z.object({
  child: z.object({
    ref: z.string(),
    given: z.string(),
    family: z.string(),
    knownAs: z.string(),
    pronouns: z.string(),
    dob: z.string(),
  }),
  people: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      role: z.string(),
      receives: z.string(),
      receivesWhy: z.string().default(''),
    }),
  ),
  care: z.array(
    z.object({
      episodes: z.array(
        z.object({ from: z.string(), reason: z.string(), legal: z.string(), place: z.string(), to: day, ceased: day }),
      ),
    }),
  ),
  previousReviews: z.array(z.object({ held: z.string(), decisions: z.array(decision) })),
  papers: z.array(
    z.object({
      title: z.string(),
      from: z.string().default(''),
      due: day,
      received: day,
      court: z.boolean().default(false),
      note: z.string().default(''),
    }),
  ),
  conversation: z.object({ on: day, where: z.string().default(''), alone: z.boolean(), note: z.string().default('') }),
  review: z.object({
    number: z.number(),
    planned: z.string(),
    withoutMeeting: z.unknown().optional(),
    meetings: z.array(
      z.object({
        part: z.number(),
        on: z.string(),
        at: z.string(),
        minutes: z.number(),
        where: z.string(),
        note: z.string().default(''),
        present: z.array(z.string()),
      }),
    ),
    participants: z.array(
      z.object({
        person: z.string(),
        invited: z.boolean(),
        sent: z.string().nullable().default(null),
        why: z.string().default(''),
      }),
    ),
    consultation: z.array(
      z.object({ person: z.string(), asked: day, how: z.string(), received: day, words: z.string() }),
    ),
    views: z.object({ how: z.string(), words: z.array(z.string()) }),
    topics: z.array(
      z.object({
        code: z.string(),
        discussed: z.boolean(),
        why: z.string().default(''),
        childSays: z.string().default(''),
        sharedNote: z.string().default(''),
        note: z.string().default(''),
      }),
    ),
    decisions: z.array(decision),
    chairView: z.object({
      plan: z.string(),
      words: z.string(),
      permanence: z.string(),
      contingency: z.string(),
      rights: z.string(),
    }),
    participation: z.string(),
    participationWhy: z.string(),
    next: z.object({ planned: z.string(), midway: z.string() }),
  }),
});
type Practice = z.infer<typeof practiceSchema>;

const inProse = (text: string): string =>
  text.replace(/\[\[(\d{4}-\d{2}-\d{2})\]\]/g, (_mark, on: string) => longDate(date(on)));

const byId = <T extends { readonly id: string }>(values: readonly T[]): Record<string, T> =>
  Object.fromEntries(values.map((value) => [value.id, value]));
const byPerson = <T extends { readonly person: string }>(values: readonly T[]): Record<string, T> =>
  Object.fromEntries(values.map((value) => [value.person, value]));

function toDecision(people: ReadonlyMap<string, string>) {
  return (given: z.infer<typeof decision>) => ({
    id: anId(),
    number: given.no,
    words: given.words,
    owner: people.get(given.owner) ?? '',
    by: given.by ?? null,
    outcome: given.outcome,
    topic: given.topic,
    status: given.status === 'notDone' ? 'not-done' : given.status,
    why: given.why,
    doneOn: given.doneOn ?? null,
    carries: null,
    carriedCount: given.carriedCount,
  });
}

function toReview({ review, papers, conversation }: Practice, people: ReadonlyMap<string, string>) {
  const person = (local: string): string => people.get(local) ?? local;
  return {
    id: anId(),
    template: { id: 'looked-after-later', version: 1 },
    number: review.number,
    sequence: 'later',
    startedOn: review.planned,
    plan: {
      on: review.planned,
      at: '',
      minutes: null,
      how: review.withoutMeeting === undefined ? 'in-person' : 'without-meeting',
      place: '',
      lateWhy: '',
    },
    meetings: byId(
      review.meetings.map(({ where, ...meeting }) => ({
        ...meeting,
        id: anId(),
        place: where,
        present: meeting.present.map(person),
      })),
    ),
    participants: byPerson(
      review.participants.map(({ why, ...participant }) => ({
        ...participant,
        person: person(participant.person),
        notInvitedWhy: why,
      })),
    ),
    consultation: byPerson(
      review.consultation.map((one) => ({
        ...one,
        person: person(one.person),
        asked: one.asked ?? null,
        received: one.received ?? null,
      })),
    ),
    papers: byId(
      papers.map((paper) => ({
        ...paper,
        id: anId(),
        from: person(paper.from),
        due: paper.due ?? null,
        received: paper.received ?? null,
        requested: null,
        chased: [],
      })),
    ),
    conversation: {
      held: 'yes',
      on: conversation.on ?? null,
      where: conversation.where,
      alone: conversation.alone,
      exception: null,
      exceptionWhy: '',
      note: fromPlain(conversation.note),
    },
    views: review.views,
    lastDecisions: {},
    topics: Object.fromEntries(
      review.topics.map((topic) => [
        topic.code,
        {
          discussed: topic.discussed ? 'yes' : 'no',
          notDiscussedWhy: topic.why,
          parked: false,
          childSays: topic.childSays,
          note: fromPlain(inProse(`${topic.sharedNote}\n${topic.note}`)),
        },
      ]),
    ),
    decisions: byId(review.decisions.map(toDecision(people))),
    chairView: { ...review.chairView, words: fromPlain(review.chairView.words) },
    participation: { code: review.participation, how: review.participationWhy },
    next: { review: review.next.planned, midway: review.next.midway },
    finalised: null,
  };
}

/** A child of the practice caseload with the whole review, as if every part of it had been typed in. */
export function practiceReview(name: '03-nell' | '06-thandi'): { readonly child: ChildFile; readonly review: Review } {
  const path = join(import.meta.dirname, '../../samples/practice', `${name}.json`);
  const practice = practiceSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  const people = new Map(practice.people.map((person) => [person.id, anId()]));
  const { ref, dob, ...facts } = practice.child;
  const review = toReview(practice, people);
  const child = childFileSchema.parse({
    schema: 1,
    id: anId(),
    reference: ref,
    facts: { ...facts, born: dob, sex: '', ethnicity: '', upn: '', language: '', religion: '', communication: '', access: '' },
    episodes: byId(
      practice.care.flatMap(({ episodes }) =>
        episodes.map((episode) => ({
          id: anId(),
          from: episode.from,
          reason: episode.reason,
          legalStatus: episode.legal,
          need: '',
          placement: episode.place,
          provider: '',
          to: episode.to ?? null,
          ceased: episode.ceased ?? null,
          placementChange: null,
          homePostcode: '',
          placementPostcode: '',
          urn: '',
        })),
      ),
    ),
    people: byId(
      practice.people.map((person) => ({
        ...person,
        id: people.get(person.id) ?? '',
        parentalResponsibility: false,
        phone: '',
        email: '',
        address: '',
        addressWithheldFrom: [],
      })),
    ),
    heldReviews: byId(
      practice.previousReviews.map((held) => ({
        id: anId(),
        on: held.held,
        participation: '',
        summary: '',
        decisions: byId(held.decisions.map(toDecision(people))),
      })),
    ),
    reviews: { [review.id]: review },
    monitoring: {},
    documents: {},
  });
  const [only] = Object.values(child.reviews);
  if (only === undefined) throw new Error('No review');
  return { child, review: only };
}
