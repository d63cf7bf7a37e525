import type { AmendReview } from './commands/amend-review';
import type { AnswerAdjournment } from './commands/answer-adjournment';
import type { AnswerChairView } from './commands/answer-chair-view';
import type { AnswerConversation } from './commands/answer-conversation';
import type { AnswerKind } from './commands/answer-kind';
import type { AnswerNext } from './commands/answer-next';
import type { AnswerParticipation } from './commands/answer-participation';
import type { AnswerPlan } from './commands/answer-plan';
import type { AnswerReceipt } from './commands/answer-receipt';
import type { AnswerTopic } from './commands/answer-topic';
import type { AnswerViews } from './commands/answer-views';
import type { BeginMeeting } from './commands/begin-meeting';
import type { CarryDecision } from './commands/carry-decision';
import type { ChangeFacts } from './commands/change-facts';
import type { ChangeMeeting } from './commands/change-meeting';
import type { FinaliseReview } from './commands/finalise-review';
import type { JudgeLastDecision } from './commands/judge-last-decision';
import type { KeepConsultation } from './commands/keep-consultation';
import type { KeepDecision } from './commands/keep-decision';
import type { KeepDisagreement } from './commands/keep-disagreement';
import type { KeepHeldReview } from './commands/keep-held-review';
import type { KeepMonitoring } from './commands/keep-monitoring';
import type { KeepPaper } from './commands/keep-paper';
import type { KeepPerson } from './commands/keep-person';
import type { KeepResponse } from './commands/keep-response';
import type { MarkExported } from './commands/mark-exported';
import type { MergeReturn } from './commands/merge-return';
import type { MoveDecision } from './commands/move-decision';
import type { RemoveDecision } from './commands/remove-decision';
import type { RemoveDisagreement } from './commands/remove-disagreement';
import type { RemovePaper } from './commands/remove-paper';
import type { RemovePerson } from './commands/remove-person';
import type { SetParticipant } from './commands/set-participant';
import type { StartReview } from './commands/start-review';

type AnyCommand =
  | ChangeFacts
  | KeepPerson
  | RemovePerson
  | KeepHeldReview
  | KeepMonitoring
  | MergeReturn
  | StartReview
  | AnswerKind
  | AnswerPlan
  | BeginMeeting
  | AnswerAdjournment
  | ChangeMeeting
  | SetParticipant
  | KeepConsultation
  | KeepPaper
  | RemovePaper
  | AnswerConversation
  | AnswerViews
  | JudgeLastDecision
  | AnswerTopic
  | KeepDecision
  | CarryDecision
  | RemoveDecision
  | MoveDecision
  | AnswerChairView
  | AnswerParticipation
  | AnswerNext
  | FinaliseReview
  | AmendReview
  | AnswerReceipt
  | KeepResponse
  | KeepDisagreement
  | RemoveDisagreement
  | MarkExported;

export type CommandKind = AnyCommand['kind'];

/** The command of one kind; kept so that a kind and its command stay tied when the kind is a type parameter. */
export type CommandOf<K extends CommandKind> = {
  [P in K]: { readonly kind: P } & Extract<AnyCommand, { readonly kind: P }>;
}[K];

/** Everything that a person can do to a child's file and reviews: each names what was done, for history and undo. */
export type Command = CommandOf<CommandKind>;
