import type { ChildFile } from '../children/child-file';
import type { Command, CommandKind, CommandOf } from './command';
import { amendReview } from './commands/amend-review';
import { answerReceipt } from './commands/answer-receipt';
import { keepResponse } from './commands/keep-response';
import { keepDisagreement } from './commands/keep-disagreement';
import { removeDisagreement } from './commands/remove-disagreement';
import { answerAdjournment } from './commands/answer-adjournment';
import { answerChairView } from './commands/answer-chair-view';
import { answerConversation } from './commands/answer-conversation';
import { answerKind } from './commands/answer-kind';
import { answerNext } from './commands/answer-next';
import { answerParticipation } from './commands/answer-participation';
import { answerPlan } from './commands/answer-plan';
import { answerTopic } from './commands/answer-topic';
import { answerViews } from './commands/answer-views';
import { beginMeeting } from './commands/begin-meeting';
import { carryDecision } from './commands/carry-decision';
import { changeFacts } from './commands/change-facts';
import { changeMeeting } from './commands/change-meeting';
import type { Apply, CommandContext, Outcome } from './commands/command-context';
import { finaliseReview } from './commands/finalise-review';
import { judgeLastDecision } from './commands/judge-last-decision';
import { keepConsultation } from './commands/keep-consultation';
import { keepDecision } from './commands/keep-decision';
import { keepHeldReview } from './commands/keep-held-review';
import { keepMonitoring } from './commands/keep-monitoring';
import { keepPaper } from './commands/keep-paper';
import { keepPerson } from './commands/keep-person';
import { markExported } from './commands/mark-exported';
import { mergeReturn } from './commands/merge-return';
import { moveDecision } from './commands/move-decision';
import { removeDecision } from './commands/remove-decision';
import { removePaper } from './commands/remove-paper';
import { removePerson } from './commands/remove-person';
import { setParticipant } from './commands/set-participant';
import { startReview } from './commands/start-review';

const commands: { readonly [K in CommandKind]: Apply<CommandOf<K>> } = {
  'change-facts': changeFacts,
  'keep-person': keepPerson,
  'remove-person': removePerson,
  'keep-held-review': keepHeldReview,
  'keep-monitoring': keepMonitoring,
  'merge-return': mergeReturn,
  'start-review': startReview,
  'answer-kind': answerKind,
  'answer-plan': answerPlan,
  'begin-meeting': beginMeeting,
  'answer-adjournment': answerAdjournment,
  'change-meeting': changeMeeting,
  'set-participant': setParticipant,
  'keep-consultation': keepConsultation,
  'keep-paper': keepPaper,
  'remove-paper': removePaper,
  'answer-conversation': answerConversation,
  'answer-views': answerViews,
  'judge-last-decision': judgeLastDecision,
  'answer-topic': answerTopic,
  'keep-decision': keepDecision,
  'carry-decision': carryDecision,
  'remove-decision': removeDecision,
  'move-decision': moveDecision,
  'answer-chair-view': answerChairView,
  'answer-participation': answerParticipation,
  'answer-next': answerNext,
  'finalise-review': finaliseReview,
  'amend-review': amendReview,
  'answer-receipt': answerReceipt,
  'keep-response': keepResponse,
  'keep-disagreement': keepDisagreement,
  'remove-disagreement': removeDisagreement,
  'mark-exported': markExported,
};

function apply<K extends CommandKind>(file: ChildFile, command: CommandOf<K>, context: CommandContext): Outcome {
  const carryOut: Apply<CommandOf<K>> = commands[command.kind];
  return carryOut(file, command, context);
}

/** The child's file after the command, or why it was refused. Pure: saving is the store's. */
export const applyCommand = (file: ChildFile, command: Command, context: CommandContext): Outcome =>
  apply(file, command, context);
