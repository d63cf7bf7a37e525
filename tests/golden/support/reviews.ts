import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { childFileSchema, type ChildFile } from '../../../src/shared/domain/children/child-file';
import { createChild } from '../../../src/shared/domain/reviews/create-child';
import { newReview } from '../../../src/shared/domain/reviews/new-review';
import type { Review } from '../../../src/shared/domain/reviews/review';
import { date } from '../../../src/shared/kernel/local-date';
import type { Block, RichText } from '../../../src/shared/kernel/rich-text';
import { aDecision } from '../../support/builders/a-decision';
import { aPerson } from '../../support/builders/a-person';
import { anId } from '../../support/builders/ids';
import { practiceReview } from './practice-review';

export type ChildAndReview = { readonly child: ChildFile; readonly review: Review };

const byId = <T extends { readonly id: string }>(values: readonly T[]): Record<string, T> =>
  Object.fromEntries(values.map((value) => [value.id, value]));

const together = (child: ChildFile, review: Review): ChildAndReview => ({
  child: childFileSchema.parse({ ...child, reviews: { [review.id]: review } }),
  review,
});

/** A child of whom only the reference is known, and a review in which nothing is answered. */
export function minimal(): ChildAndReview {
  const review = newReview({
    id: anId<'Review'>(),
    template: { id: 'looked-after-first', version: 1 },
    number: 1,
    sequence: 'first',
    startedOn: date('2026-11-23'),
  });
  return together(createChild(anId<'Child'>(), '100104'), review);
}

export const typical = (): ChildAndReview => practiceReview('thandi');
export const inParts = (): ChildAndReview => practiceReview('nell');

const person = (name: string, role: string) =>
  aPerson({ name, role, receives: 'redacted', receivesWhy: `${name} ${role}` });

const everyKind = (text: string): RichText =>
  (
    [
      { kind: 'paragraph', runs: [{ text }, { text: ` ${text}`, bold: true }, { text: ` ${text}`, italic: true }] },
      { kind: 'bullet', level: 1, runs: [{ text }] },
      { kind: 'bullet', level: 2, runs: [{ text, bold: true, italic: true }] },
      { kind: 'numbered', level: 3, runs: [{ text }] },
      { kind: 'quotation', runs: [{ text }] },
      { kind: 'numbered', level: 1, runs: [{ text }] },
      { kind: 'numbered', level: 1, runs: [{ text }] },
    ] satisfies readonly Block[]
  ).map((block) => block);

/** A review in which every field holds these words, with a decision and a person for each. */
function filledWith(texts: readonly string[], template: ChildAndReview): ChildAndReview {
  const people = texts.map((text, index) => person(text, texts[texts.length - 1 - index] ?? ''));
  const owner = (index: number): string => people[index % people.length]?.id ?? '';
  const at = (index: number): string => texts[index % texts.length] ?? '';
  const decisions = texts.map((words, index) =>
    aDecision(index + 1, { words, owner: owner(index), outcome: at(index + 1), carriedCount: index % 4 }),
  );
  const last = texts.map((words, index) => aDecision(index + 1, { words, owner: owner(index + 1), outcome: words }));
  const { review, child } = template;
  const topicCodes = Object.keys(review.topics);
  const share = (part: number, of: number) => texts.filter((_text, index) => index % of === part).flatMap(everyKind);
  const topics = Object.entries(review.topics).map(([code, note], index) => [
    code,
    { ...note, childSays: at(index), notDiscussedWhy: at(index + 1), note: share(index, topicCodes.length) },
  ]);
  return together(
    {
      ...child,
      reference: at(2),
      facts: { ...child.facts, given: at(0), family: at(1), knownAs: at(3), pronouns: at(4) },
      people: byId(people),
      heldReviews: {
        before: { id: anId<'HeldReview'>(), on: date('2026-05-23'), participation: '', summary: '', decisions: byId(last) },
      },
    },
    {
      ...review,
      id: anId<'Review'>(),
      plan: { ...review.plan, lateWhy: at(5) },
      participants: Object.fromEntries(
        people.map(({ id: who, name }) => [who, { person: who, invited: false, notInvitedWhy: name, sent: null }]),
      ),
      consultation: Object.fromEntries(
        people.map(({ id: who, name }) => [who, { person: who, asked: null, how: name, received: null, words: name }]),
      ),
      conversation: { ...review.conversation, where: at(6), note: share(0, 10) },
      views: { words: texts, how: at(7) },
      lastDecisions: Object.fromEntries(last.map((one) => [one.id, { status: 'part', why: one.words, effect: one.outcome }])),
      topics: Object.fromEntries(topics) as Review['topics'],
      decisions: byId(decisions),
      chairView: { plan: 'part', words: share(1, 10), permanence: at(8), contingency: at(9), rights: at(10) },
      participation: { code: at(11), how: at(12) },
    },
  );
}

const sentence = (number: number): string =>
  `Sentence ${String(number)} says at some length what was agreed, by whom it will be done and why it matters to the child.`;

/** 100 decisions, 100 people, and pages of notes in every topic. */
export const maximal = (): ChildAndReview =>
  filledWith(
    Array.from({ length: 100 }, (_none, index) => sentence(index + 1)),
    inParts(),
  );

const hostileSchema = z.object({
  strings: z.array(
    z.object({
      id: z.string(),
      text: z.string().nullable().optional(),
      repeat: z.object({ text: z.string(), times: z.number() }).optional(),
      pair: z.unknown().optional(),
    }),
  ),
});

/** The strings that break software; those made by repeating are left to a test of their own. */
export function hostileStrings(): readonly string[] {
  const path = join(import.meta.dirname, '../../samples/practice/hostile.json');
  const { strings } = hostileSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  return strings.flatMap(({ text }) => (text === null || text === undefined ? [] : [text]));
}

/** Longer than this, a string is tried by itself: thousands of lines in every field are no record. */
const LONGEST = 2000;

/** Every hostile string in every field, the very long ones apart. */
export const hostile = (): ChildAndReview =>
  filledWith(
    hostileStrings().filter(({ length }) => length <= LONGEST),
    typical(),
  );

/** The very long strings, each as a decision, a quotation and a note. */
export const long = (): ChildAndReview =>
  filledWith(
    hostileStrings().filter(({ length }) => length > LONGEST),
    typical(),
  );
