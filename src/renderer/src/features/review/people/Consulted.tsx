import { TextInput } from '@mantine/core';
import type { Consultation } from '../../../../../shared/domain/reviews/review-parts';
import type { ReviewHere } from '../../../store/review-here';
import { DateParts } from '../../../ui/DateParts';
import { WordsField } from '../../../ui/WordsField';
import classes from '../review.module.css';

type Props = { readonly here: Pick<ReviewHere, 'review' | 'run'>; readonly person: string };

/** What someone was asked before the review, and what they said. */
export function Consulted({ here: { review, run }, person }: Props) {
  const said = review.consultation[person];
  const keep = (answer: Partial<Omit<Consultation, 'person'>>) =>
    void run({ kind: 'keep-consultation', review: review.id, person, answer });
  return (
    <div className={classes.questions}>
      <div className={classes.beside}>
        <DateParts
          id={`asked-${person}`}
          legend="Asked on (optional)"
          value={said?.asked ?? null}
          onChange={(day) => keep({ asked: day })}
        />
        <DateParts
          id={`answered-${person}`}
          legend="Answered on (optional)"
          value={said?.received ?? null}
          onChange={(day) => keep({ received: day })}
        />
      </div>
      <TextInput
        id={`by-${person}`}
        label="How? (optional)"
        description="Letter, telephone, a form"
        value={said?.how ?? ''}
        onChange={(event) => keep({ how: event.currentTarget.value })}
      />
      <WordsField
        id={`consultation-${person}`}
        label="What they said (optional)"
        value={said?.words ?? ''}
        onChange={(words) => keep({ words })}
      />
    </div>
  );
}
