import type { LocalDate } from '../../kernel/local-date';
import type { ReviewKind } from '../templates/review-kind';

/**
 * One thing that has to be answered, or put right, before the review can be final. `field` is the field's name on the
 * task's page; the sentence is the screen's, by `code`.
 */
export type Missing =
  | { readonly task: 'plan'; readonly field: 'on'; readonly code: 'plan-date' }
  | { readonly task: 'plan'; readonly field: 'kindWhy'; readonly code: 'kind-why'; readonly proposed: ReviewKind }
  | { readonly task: 'plan'; readonly field: 'how'; readonly code: 'plan-how' }
  | {
      readonly task: 'plan';
      readonly field: 'lateWhy';
      readonly code: 'late-why';
      readonly due: LocalDate;
      readonly on: LocalDate;
    }
  | { readonly task: 'plan'; readonly field: 'adjournedWhy'; readonly code: 'adjourned-why' }
  | { readonly task: 'plan'; readonly field: 'resumesOn'; readonly code: 'not-resumed'; readonly on: LocalDate }
  | { readonly task: 'people'; readonly field: 'present'; readonly code: 'nobody-there' }
  | { readonly task: 'people'; readonly field: 'sent'; readonly code: 'nobody-sent-views' }
  | {
      readonly task: 'people';
      readonly field: 'notInvitedWhy';
      readonly code: 'not-invited-why';
      readonly person: string;
    }
  | { readonly task: 'conversation'; readonly field: 'held'; readonly code: 'conversation-held' }
  | { readonly task: 'conversation'; readonly field: 'on'; readonly code: 'conversation-date' }
  | { readonly task: 'conversation'; readonly field: 'alone'; readonly code: 'conversation-alone' }
  | { readonly task: 'conversation'; readonly field: 'exception'; readonly code: 'conversation-exception' }
  | { readonly task: 'conversation'; readonly field: 'exceptionWhy'; readonly code: 'conversation-exception-why' }
  | {
      readonly task: 'last-decisions';
      readonly field: 'status';
      readonly code: 'last-decision-status';
      readonly decision: string;
      readonly number: number;
    }
  | {
      readonly task: 'last-decisions';
      readonly field: 'why';
      readonly code: 'last-decision-why';
      readonly decision: string;
      readonly number: number;
    }
  | { readonly task: 'views'; readonly field: 'words'; readonly code: 'views-words' }
  | { readonly task: 'topics'; readonly field: 'discussed'; readonly code: 'topic-discussed'; readonly topic: string }
  | { readonly task: 'topics'; readonly field: 'notDiscussedWhy'; readonly code: 'topic-why'; readonly topic: string }
  | {
      readonly task: 'decisions';
      readonly field: 'words';
      readonly code: 'decision-words';
      readonly decision: string;
      readonly number: number;
    }
  | {
      readonly task: 'decisions';
      readonly field: 'owner';
      readonly code: 'decision-owner';
      readonly decision: string;
      readonly number: number;
    }
  | {
      readonly task: 'decisions';
      readonly field: 'by';
      readonly code: 'decision-by';
      readonly decision: string;
      readonly number: number;
    }
  | { readonly task: 'chair-view'; readonly field: 'plan'; readonly code: 'chair-view-plan' }
  | { readonly task: 'chair-view'; readonly field: 'words'; readonly code: 'chair-view-why' }
  | { readonly task: 'chair-view'; readonly field: 'permanence'; readonly code: 'permanence' }
  | { readonly task: 'participation'; readonly field: 'code'; readonly code: 'participation-code' }
  | {
      readonly task: 'participation';
      readonly field: 'code';
      readonly code: 'participation-wrong';
      readonly problem: string;
    }
  | { readonly task: 'next-dates'; readonly field: 'review'; readonly code: 'next-review-date' }
  | {
      readonly task: 'next-dates';
      readonly field: 'review';
      readonly code: 'next-review-late';
      readonly due: LocalDate;
    };
export type MissingCode = Missing['code'];
