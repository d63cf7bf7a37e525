import type { LocalDate } from '../../kernel/local-date';
import type { RichText } from '../../kernel/rich-text';
import type { ReviewKind } from '../templates/review-kind';

/** One answer as a value: its words are the screen's and the document's. */
export type Answer =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'rich-text'; readonly text: RichText }
  | { readonly kind: 'quotation'; readonly text: string }
  | { readonly kind: 'date'; readonly date: LocalDate }
  | { readonly kind: 'time'; readonly time: string }
  | { readonly kind: 'minutes'; readonly minutes: number }
  /** A person's id, or `child`. */
  | { readonly kind: 'person'; readonly person: string }
  | ChoiceAnswer;

/** A choice by its code; the question says which list of codes. */
export type ChoiceAnswer =
  | { readonly kind: 'choice'; readonly of: 'review-kind'; readonly code: ReviewKind }
  | {
      readonly kind: 'choice';
      readonly of: 'how-held';
      readonly code: 'in-person' | 'video' | 'telephone' | 'without-meeting';
    }
  | { readonly kind: 'choice'; readonly of: 'yes-no'; readonly code: 'yes' | 'no' }
  | {
      readonly kind: 'choice';
      readonly of: 'took-part';
      readonly code: 'there' | 'views' | 'apologies' | 'absent' | 'not-invited';
    }
  | { readonly kind: 'choice'; readonly of: 'paper'; readonly code: 'in-time' | 'in-late' | 'awaited' | 'not-received' }
  | { readonly kind: 'choice'; readonly of: 'exception'; readonly code: 'refused' | 'age-or-understanding' }
  | {
      readonly kind: 'choice';
      readonly of: 'decision-status';
      readonly code: 'open' | 'done' | 'part' | 'not-done' | 'overtaken' | 'not-needed';
    }
  | { readonly kind: 'choice'; readonly of: 'discussed'; readonly code: 'yes' | 'no' | 'parked' }
  | { readonly kind: 'choice'; readonly of: 'plan-endorsed'; readonly code: 'full' | 'part' | 'not' }
  | { readonly kind: 'choice'; readonly of: 'participation'; readonly code: string };
