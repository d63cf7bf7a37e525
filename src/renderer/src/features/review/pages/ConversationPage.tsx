import { TextInput } from '@mantine/core';
import { conversationExceptionSchema, type Conversation } from '../../../../../shared/domain/reviews/review-parts';
import { exceptionWords } from '../../../content/answer-words';
import { owned } from '../../../content/review-words';
import { DateParts } from '../../../ui/DateParts';
import { Note } from '../../../ui/note/Note';
import { Choices } from '../fields/Choices';
import { WordsField } from '../../../ui/WordsField';
import type { PageProps } from '../page-props';
import { peopleToKeepFrom } from '../people-to-keep-from';
import classes from '../review.module.css';

const exceptions = conversationExceptionSchema.options.map((code) => ({ code, words: exceptionWords[code] }));
const yesNo = [
  { code: 'yes', words: 'Yes' },
  { code: 'no', words: 'No' },
] as const;

type PartProps = PageProps & { readonly answer: (part: Partial<Conversation>) => void };

function Held({ here, named, errorAt, answer }: PartProps) {
  const { on, where, alone } = here.review.conversation;
  return (
    <>
      <DateParts
        id="on"
        legend="When did you talk?"
        value={on}
        error={errorAt('on')}
        onChange={(day) => answer({ on: day })}
      />
      <TextInput
        id="where"
        label="Where? (optional)"
        value={where}
        onChange={(event) => answer({ where: event.currentTarget.value })}
      />
      <Choices
        id="alone"
        legend={`Was ${named.child} alone with you?`}
        choices={yesNo}
        value={alone === null ? null : alone ? 'yes' : 'no'}
        error={errorAt('alone')}
        onChange={(code) => answer({ alone: code === 'yes' })}
      />
    </>
  );
}

function Exception({ here, errorAt, answer }: PartProps) {
  const { exception, exceptionWhy } = here.review.conversation;
  return (
    <>
      <Choices
        id="exception"
        legend="Why not alone?"
        hint="The law allows these two reasons only (regulation 36)"
        choices={exceptions}
        value={exception}
        error={errorAt('exception')}
        onChange={(code) => answer({ exception: code })}
      />
      <WordsField
        id="exceptionWhy"
        label="What happened?"
        value={exceptionWhy}
        error={errorAt('exceptionWhy')}
        onChange={(words) => answer({ exceptionWhy: words })}
      />
    </>
  );
}

/** The chair’s talk with the child before the review, or the lawful reason why there was none. */
export function ConversationPage(props: PageProps) {
  const { here, named, errorAt } = props;
  const { review, run } = here;
  const { held, alone, note } = review.conversation;
  const answer = (part: Partial<Conversation>) =>
    void run({ kind: 'answer-conversation', review: review.id, answer: part });
  return (
    <>
      <Choices
        id="held"
        legend={`Did you talk with ${named.child} before the review?`}
        choices={yesNo}
        value={held}
        error={errorAt('held')}
        onChange={(code) => answer({ held: code })}
      />
      {held === 'yes' ? <Held {...props} answer={answer} /> : null}
      {held === 'no' || alone === false ? <Exception {...props} answer={answer} /> : null}
      <div>
        <div className={classes.noteLabel}>Note of the talk (optional)</div>
        <Note
          id="note"
          label="Note of the talk"
          quotationLabel={`${owned(named.child)} words`}
          people={peopleToKeepFrom(here.child)}
          value={note}
          readOnly={review.finalised !== null}
          onChange={(text) => answer({ note: text })}
        />
      </div>
    </>
  );
}
