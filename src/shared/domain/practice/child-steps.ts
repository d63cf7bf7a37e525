import type { ChildFacts } from '../children/child-facts';
import type { DecisionStatus } from '../reviews/decision';
import { numbered } from '../reviews/decision-order';
import type { SampleDecision } from './practice-sample';
import { doneAt, enteredOn, hasHappened, type Dated, type Script } from './script';

const MORNING = '09:00';

function facts({ sample: { child } }: Script): ChildFacts {
  const { given, family, knownAs, pronouns, sex, upn, language, religion, communication } = child;
  return {
    ...{ given, family, knownAs, pronouns, sex, upn, language, religion, communication },
    born: child.dob,
    ethnicity: child.ethnic,
    access: child.access.join('; '),
  };
}

/** The council's return, as it was when the file was opened. */
function fromReturn({ sample, openedOn }: Script): Dated {
  const episodes = sample.care.flatMap(({ need, episodes: all }) =>
    all.map(({ from, reason, legal, place, provider, to, ceased, placeChange, urn, homePost, placePost }) => ({
      ...{ from, reason, need, provider, to, ceased, urn },
      legalStatus: legal,
      placement: place,
      placementChange: placeChange,
      homePostcode: homePost,
      placementPostcode: placePost,
    })),
  );
  return doneAt(openedOn, MORNING, { kind: 'merge-return', facts: {}, episodes, heldReviews: [] });
}

const people = (script: Script): readonly Dated[] =>
  script.sample.people.map(({ id, pr, addressWithheldFrom, ...person }) =>
    doneAt(script.openedOn, MORNING, {
      kind: 'keep-person',
      id: script.personId(id),
      person: {
        ...person,
        parentalResponsibility: pr,
        addressWithheldFrom: addressWithheldFrom.map(script.person),
      },
    }),
  );

export const statusOf = (status: SampleDecision['status']): DecisionStatus =>
  status === 'notDone' ? 'not-done' : status;

function decisionsThen(script: Script, decisions: readonly SampleDecision[]) {
  return numbered(
    decisions.map(({ no, words, owner, by, outcome, topic, status, why, doneOn, carriedCount }) => ({
      ...{ words, by, outcome, topic, why, doneOn, carriedCount },
      id: script.newId<'Decision'>(),
      number: no,
      owner: script.person(owner),
      status: statusOf(status),
      carries: null,
    })),
  );
}

function heldReviews(script: Script): readonly Dated[] {
  const { earlierReviews: earlier, previousReviews } = script.sample;
  const before =
    earlier === undefined ? [] : [{ on: earlier.lastHeld, participation: '', summary: earlier.words, decisions: {} }];
  const previous = previousReviews.map(({ held: on, participation, summary, decisions }) => ({
    ...{ on, participation, summary },
    decisions: decisionsThen(script, decisions),
  }));
  return [...before, ...previous].map((held) =>
    doneAt(script.openedOn, MORNING, { kind: 'keep-held-review', id: script.newId<'HeldReview'>(), held }),
  );
}

const monitoring = (script: Script): readonly Dated[] =>
  script.sample.monitoring
    .filter(({ on }) => hasHappened(script, on))
    .map(({ on, kind, by, words }) =>
      doneAt(enteredOn(script, on), '16:45', {
        kind: 'keep-monitoring',
        id: script.newId<'Monitoring'>(),
        entry: { on, kind, by: script.person(by), words },
      }),
    );

/** The child's file before the review: facts, care, people, earlier reviews, and what happened between them. */
export const childSteps = (script: Script): readonly Dated[] => [
  {
    on: script.openedOn,
    time: MORNING,
    action: { kind: 'create', reference: script.sample.child.ref, facts: facts(script) },
  },
  fromReturn(script),
  ...people(script),
  ...heldReviews(script),
  ...monitoring(script),
];
