import type { Answer } from './answer';
import type { Missing } from './missing';

/** What a row is about, beside its term: a topic by code, a person, decision or paper by id, a part of the meeting. */
export type About =
  | { readonly kind: 'topic'; readonly code: string }
  | { readonly kind: 'person'; readonly person: string }
  | { readonly kind: 'last-decision'; readonly decision: string; readonly number: number; readonly words: string }
  | { readonly kind: 'decision'; readonly decision: string; readonly number: number; readonly words: string }
  | { readonly kind: 'paper'; readonly paper: string; readonly title: string }
  | { readonly kind: 'meeting'; readonly meeting: string; readonly part: number };

/** What is asked; its words are the screen's and the document's. */
export type Term =
  | 'planned'
  | 'how'
  | 'place'
  | 'due'
  | 'kind'
  | 'late-why'
  | 'adjourned'
  | 'there'
  | 'meeting'
  | 'took-part'
  | 'consulted'
  | 'paper'
  | 'conversation'
  | 'conversation-alone'
  | 'conversation-exception'
  | 'conversation-note'
  | 'last-decision'
  | 'views'
  | 'views-how'
  | 'topic'
  | 'decision'
  | 'plan-endorsed'
  | 'chair-view'
  | 'permanence'
  | 'contingency'
  | 'rights'
  | 'participation'
  | 'participation-how'
  | 'next-review'
  | 'midway';

/** One line of a summary list before what is missing in it is found: `fields` are those of the task's page that it shows. */
export type RowDraft = {
  /** Unique within the review and the same from day to day. */
  readonly id: string;
  readonly term: Term;
  readonly about: About | null;
  /** In order; none: not answered. */
  readonly answers: readonly Answer[];
  readonly fields: readonly [string, ...string[]];
};

/** One line of a summary list: what was asked, what was answered, and what is missing in it. */
export type SummaryRow = Omit<RowDraft, 'fields'> & {
  readonly missing: readonly Missing[];
  /** The field that Change leads to. */
  readonly field: string;
};
