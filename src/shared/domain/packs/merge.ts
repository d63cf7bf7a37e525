import { withChanges, type FieldChange } from '../../kernel/changes';
import { isJsonList as isList } from '../../kernel/json';
import { childFileSchema, type ChildFile } from '../children/child-file';
import type { Person } from '../children/person';
import type { DocumentRecord } from '../records/document-record';
import { numbered } from '../reviews/decision-order';
import { namesPerson } from '../reviews/names-person';
import type { Review } from '../reviews/review';
import { bothLists, differencesBetween, isSame, type Choice, type Difference } from './differences';

export type Choose = (difference: Difference) => Choice;

/** What the choice makes of my file at that place; null where mine stays. */
function changeFor({ path, mine, theirs }: Difference, choice: Choice): FieldChange | null {
  if (choice === 'mine') return null;
  if (choice === 'theirs') return { path, ...(theirs === undefined ? {} : { after: theirs }) };
  if (isList(mine) && isList(theirs)) return { path, after: bothLists(mine, theirs) };
  return mine === undefined && theirs !== undefined ? { path, after: theirs } : null;
}

type Counted = { readonly id: string };

/** By number; those that share one in the order in which they were made. */
const inTurn = <T extends Counted>(members: readonly T[], number: (member: T) => number): readonly T[] =>
  [...members].sort((a, b) => {
    const order = number(a) - number(b);
    if (order !== 0) return order;
    return a.id < b.id ? -1 : 1;
  });

const numberedParts = (meetings: Review['meetings']): Review['meetings'] =>
  Object.fromEntries(
    inTurn(Object.values(meetings), ({ part }) => part).map((meeting, index) => [
      meeting.id,
      { ...meeting, part: index + 1 },
    ]),
  );

/** Decisions and parts of both sides together are numbered anew, in the order of their numbers; those of one side keep theirs. */
function withNumbers(merged: Review, sides: readonly (Review | undefined)[]): Review {
  const isOf = (part: 'decisions' | 'meetings') => sides.some((side) => isSame(side?.[part], merged[part]));
  const { decisions, meetings } = merged;
  return {
    ...merged,
    decisions: isOf('decisions') ? decisions : numbered(inTurn(Object.values(decisions), ({ number }) => number)),
    meetings: isOf('meetings') ? meetings : numberedParts(meetings),
  };
}

function mergedReviews(merged: ChildFile, mine: ChildFile, theirs: ChildFile): ChildFile['reviews'] {
  return Object.fromEntries(
    Object.values(merged.reviews).map((review) => [
      review.id,
      review.finalised === null ? withNumbers(review, [mine.reviews[review.id], theirs.reviews[review.id]]) : review,
    ]),
  );
}

/** Someone whom a review still names is not lost, whichever side left them out. */
function mergedPeople(merged: ChildFile, mine: ChildFile, theirs: ChildFile): ChildFile['people'] {
  const reviews = Object.values(merged.reviews);
  const both: Readonly<Record<string, Person>> = { ...theirs.people, ...mine.people };
  const missing = Object.values(both).filter(
    ({ id }) => merged.people[id] === undefined && reviews.some((review) => namesPerson(review, id)),
  );
  return { ...merged.people, ...Object.fromEntries(missing.map((person) => [person.id, person])) };
}

/** A document as both sides know it: where it went from either. Its bytes are named as they are named here. */
const together = (mine: DocumentRecord, theirs: DocumentRecord): DocumentRecord => ({
  ...mine,
  exports: { ...theirs.exports, ...mine.exports },
});

/** My final documents stay; theirs come with the final review that they are of. */
function mergedDocuments(reviews: ChildFile['reviews'], mine: ChildFile, theirs: ChildFile): ChildFile['documents'] {
  const documents = new Map(Object.entries(mine.documents));
  for (const record of Object.values(theirs.documents)) {
    const here = documents.get(record.id);
    const review = reviews[record.review];
    const isTaken = review !== undefined && isSame(review, theirs.reviews[record.review]);
    if (here !== undefined) {
      if (here.sha256 === record.sha256) documents.set(record.id, together(here, record));
    } else if (isTaken) documents.set(record.id, record);
  }
  return Object.fromEntries(documents);
}

/**
 * One file out of two of the same child: mine, with what was chosen of theirs. Final reviews and documents of mine stay
 * whatever is chosen, but for a correction of theirs. `theirs` has to be aligned.
 */
export function mergeChild(mine: ChildFile, theirs: ChildFile, choose: Choose): ChildFile {
  const changes = differencesBetween(mine, theirs).flatMap((one) => changeFor(one, choose(one)) ?? []);
  const merged = changes.length === 0 ? mine : childFileSchema.parse(withChanges(mine, changes));
  const reviews = mergedReviews(merged, mine, theirs);
  const file = { ...merged, reviews };
  return {
    ...file,
    people: mergedPeople(file, mine, theirs),
    documents: mergedDocuments(reviews, mine, theirs),
  };
}

/** Their documents that the merged file has and mine had not: their bytes have to be taken too. */
export const documentsTaken = (mine: ChildFile, merged: ChildFile): readonly DocumentRecord[] =>
  Object.values(merged.documents).filter(({ id }) => mine.documents[id] === undefined);

/** Whether a child would have two reviews under way: one of them has to be left out first. */
export const hasTwoOpenReviews = ({ reviews }: ChildFile): boolean =>
  Object.values(reviews).filter(({ finalised }) => finalised === null).length > 1;
