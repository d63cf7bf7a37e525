import type { Decision } from './decision';

/** Decisions by their number. */
export const inOrder = (decisions: Readonly<Record<string, Decision>>): readonly Decision[] =>
  Object.values(decisions).sort((a, b) => a.number - b.number);

/** The decisions by id again, numbered 1, 2, 3 in the order given. */
export const numbered = (decisions: readonly Decision[]): Readonly<Record<string, Decision>> =>
  Object.fromEntries(decisions.map((decision, index) => [decision.id, { ...decision, number: index + 1 }]));
