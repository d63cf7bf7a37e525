import { longDate } from '../../../kernel/date-words';
import { shortName } from '../../children/child-name';
import type { Conversation } from '../../reviews/review-parts';
import { heading, joined, labelled, paragraph, written } from '../composing';
import type { DocumentBlock } from '../model';
import type { RecordInput } from '../record-input';
import { words } from '../words';

function held(input: RecordInput, conversation: Conversation): readonly DocumentBlock[] {
  const { on, where, alone, note } = conversation;
  const sentence = joined([
    words.conversation.held(input.chair.name, shortName(input.child), alone),
    on === null ? '' : words.conversation.on(longDate(on)),
  ]);
  return [
    paragraph(joined([words.sentence(sentence), alone === false ? words.conversation.notAlone : ''])),
    ...(where === '' ? [] : [labelled(words.conversation.where, words.sentence(where))]),
    ...written(note),
  ];
}

function notHeld(input: RecordInput, { exception, exceptionWhy }: Conversation): readonly DocumentBlock[] {
  const reason = exception === null ? '' : words.conversation.exceptions[exception];
  return [
    paragraph(joined([words.conversation.notHeld(input.chair.name, shortName(input.child)), reason])),
    labelled(words.conversation.why, exceptionWhy === '' ? words.progress.noReason : words.sentence(exceptionWhy)),
  ];
}

/** The chair's talk with the child before the review, or the lawful reason for none (reg 36(1)(b)). */
export function conversation(input: RecordInput): readonly DocumentBlock[] {
  const talk = input.review.conversation;
  const title = heading(2, words.conversation.heading(shortName(input.child)));
  if (talk.held === null) return [title, paragraph(words.conversation.unknown)];
  return [title, ...(talk.held === 'yes' ? held(input, talk) : notHeld(input, talk))];
}
