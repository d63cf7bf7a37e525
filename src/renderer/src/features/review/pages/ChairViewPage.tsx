import { chairViewSchema, type ChairView } from '../../../../../shared/domain/reviews/review-parts';
import { endorsedWords } from '../../../content/answer-words';
import { owned } from '../../../content/review-words';
import { Note } from '../../../ui/note/Note';
import { Choices } from '../fields/Choices';
import { WordsField } from '../../../ui/WordsField';
import type { PageProps } from '../page-props';
import { peopleToKeepFrom } from '../people-to-keep-from';
import classes from '../review.module.css';

const choices = chairViewSchema
  .unwrap()
  .shape.plan.unwrap()
  .options.map((code) => ({ code, words: endorsedWords[code] }));

/** The chair’s own view: whether the plan is endorsed, why, and what it rests on. */
export function ChairViewPage({ here, named, errorAt }: PageProps) {
  const { child, review, context, run } = here;
  const { plan, words, permanence, contingency, rights } = review.chairView;
  const answer = (part: Partial<ChairView>) => void run({ kind: 'answer-chair-view', review: review.id, answer: part });
  const error = errorAt('words');
  return (
    <>
      <Choices
        id="plan"
        legend="Do you endorse the care plan?"
        choices={choices}
        value={plan}
        error={errorAt('plan')}
        onChange={(code) => answer({ plan: code })}
      />
      <div>
        <div className={classes.noteLabel}>
          {plan === null || plan === 'full' ? 'Your view (optional)' : 'Your view, and why not in full'}
        </div>
        {error === undefined ? null : <div className={classes.error}>{error}</div>}
        <Note
          id="words"
          label="Your view"
          quotationLabel={`${owned(named.child)} words`}
          people={peopleToKeepFrom(child)}
          value={words}
          readOnly={review.finalised !== null}
          onChange={(text) => answer({ words: text })}
        />
      </div>
      <WordsField
        id="permanence"
        label={context.template.permanence ? 'Plan for permanence' : 'Plan for permanence (optional)'}
        hint="Where the child is to grow up, and with whom"
        value={permanence}
        error={errorAt('permanence')}
        onChange={(text) => answer({ permanence: text })}
      />
      <WordsField
        id="contingency"
        label="If the plan cannot go on (optional)"
        value={contingency}
        onChange={(text) => answer({ contingency: text })}
      />
      <WordsField
        id="rights"
        label="Rights explained (optional)"
        hint="Advocate, complaints, independent visitor, legal advice"
        value={rights}
        onChange={(text) => answer({ rights: text })}
      />
    </>
  );
}
