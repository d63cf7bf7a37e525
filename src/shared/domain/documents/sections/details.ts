import { longDate } from '../../../kernel/date-words';
import { ageOn } from '../../../kernel/local-date';
import { fullName } from '../../children/child-name';
import { codeMeaning } from '../../codes/code-list';
import { participationCodes } from '../../codes/participation';
import { reviewTitle } from '../../profile/review-title';
import { heldOn } from '../../reviews/held-on';
import { parts } from '../../reviews/attendance';
import { fact, heading, joined } from '../composing';
import { dueWords } from '../due-words';
import { homeWords, legalWords } from '../care-words';
import type { DocumentBlock, Fact } from '../model';
import type { RecordInput } from '../record-input';
import { dayOfReview } from '../day-of-review';
import { words } from '../words';

const said = (text: string): string => (text.trim() === '' ? words.notRecorded : text);

function nameFact({ child }: RecordInput): Fact {
  const { knownAs, given } = child.facts;
  const called = knownAs === '' || knownAs === given ? '' : words.details.knownAs(knownAs);
  return fact(words.details.name, fullName(child), called);
}

function bornFact({ child, review }: RecordInput): Fact {
  const { born } = child.facts;
  const on = heldOn(review) ?? review.plan.on;
  if (born === null) return fact(words.details.born, words.notRecorded);
  const age = on === null || on < born ? '' : words.details.age(ageOn(born, on));
  return fact(words.details.born, joined([longDate(born), age]));
}

const reviewFact = ({ review, profile }: RecordInput): Fact =>
  fact(words.details.review, words.details.number(review.number, reviewTitle(review, profile)));

function heldFact({ review }: RecordInput): Fact {
  const on = heldOn(review);
  const putOff = review.adjournment ?? null;
  const adjourned = putOff === null ? '' : words.details.adjourned(longDate(putOff.on), putOff.why.trim());
  const how = review.plan.how === null ? '' : words.meetings.howHeld[review.plan.how];
  if (on === null) return fact(words.details.held, words.details.notHeld, adjourned);
  const count = parts(review).length;
  return fact(
    words.details.held,
    longDate(on),
    joined([how, count > 1 ? words.details.inParts(count) : ''], ', '),
    adjourned,
  );
}

/** In words first; the code of the national return after them. */
function participationFact({ review }: RecordInput): Fact {
  const { code, how } = review.participation;
  const meaning = codeMeaning(participationCodes, code, dayOfReview(review))?.meaning ?? '';
  const coded = code === '' ? '' : joined([code, meaning], ': ');
  return fact(words.details.participation, how, coded, how === '' && coded === '' ? words.notRecorded : '');
}

function statusFact({ marks, version, made, review }: RecordInput): Fact {
  const final = !marks.includes('draft');
  return fact(
    words.details.status,
    final ? words.details.final(version, longDate(made.on)) : words.details.draft,
    ...(review.amendments ?? []).map(({ why, on }, at) => words.details.corrects(at, longDate(on), why.trim())),
  );
}

const briefFacts = (input: RecordInput): readonly Fact[] => [
  nameFact(input),
  fact(words.details.reference, input.child.reference),
  reviewFact(input),
  heldFact(input),
  fact(words.details.chair, joined([said(input.chair.name), input.chair.role], ', ')),
  statusFact(input),
];

const wholeFacts = (input: RecordInput): readonly Fact[] => {
  const { child, chair } = input;
  const pronouns = child.facts.pronouns;
  return [
    nameFact(input),
    ...(pronouns === '' ? [] : [fact(words.details.pronouns, pronouns)]),
    fact(words.details.reference, child.reference),
    bornFact(input),
    reviewFact(input),
    heldFact(input),
    fact(words.details.due, ...dueWords(input)),
    fact(words.details.legal, ...legalWords(input)),
    fact(words.details.home, ...homeWords(input)),
    participationFact(input),
    fact(words.details.chair, joined([said(chair.name), chair.role], ', ')),
    statusFact(input),
  ];
};

const detailsTable = (facts: readonly Fact[]): readonly DocumentBlock[] => [
  heading(1, words.details.heading),
  {
    kind: 'facts',
    columns: [
      { heading: words.details.columns[0], mm: 52 },
      { heading: words.details.columns[1], mm: 118 },
    ],
    facts,
  },
];

/** Who the child is and which review this is. */
export const details = (input: RecordInput): readonly DocumentBlock[] => detailsTable(wholeFacts(input));

/** The few details that the decisions sheet needs. */
export const briefDetails = (input: RecordInput): readonly DocumentBlock[] => detailsTable(briefFacts(input));
