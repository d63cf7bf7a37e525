import { Button } from '@mantine/core';
import type { Views } from '../../../../../shared/domain/reviews/review-parts';
import { WordsField } from '../../../ui/WordsField';
import type { PageProps } from '../page-props';
import classes from '../review.module.css';

type ListProps = {
  readonly child: string;
  readonly words: readonly string[];
  readonly onChange: (words: readonly string[]) => void;
};

/** One thing said to a box; an empty box is there for the next. */
function Sayings({ child, words, onChange, error }: ListProps & { readonly error: string | undefined }) {
  const shown = words.length === 0 ? [''] : words;
  const change = (index: number, text: string) => onChange(shown.map((one, place) => (place === index ? text : one)));
  return (
    <div id="words" className={classes.questions}>
      {shown.map((text, index) => (
        <div key={index} className={classes.questions}>
          <WordsField
            id={`words-${String(index + 1)}`}
            label={shown.length === 1 ? `What does ${child} say?` : `What ${child} says, ${String(index + 1)}`}
            {...(index === 0 ? { hint: 'In the child’s own words. One thing to a box' } : {})}
            value={text}
            error={index === 0 ? error : undefined}
            onChange={(typed) => change(index, typed)}
          />
          {shown.length === 1 ? null : (
            <div className={classes.rowActions}>
              <Button
                variant="subtle"
                size="xs"
                aria-label={`Remove what ${child} says, ${String(index + 1)}`}
                onClick={() => onChange(shown.filter((_, place) => place !== index))}
              >
                Remove
              </Button>
            </div>
          )}
        </div>
      ))}
      <div>
        <Button onClick={() => onChange([...shown, ''])}>Add more words</Button>
      </div>
    </div>
  );
}

/** What the child says, and how it was found out. */
export function ViewsPage({ here, named, errorAt }: PageProps) {
  const { review, run } = here;
  const answer = (part: Partial<Views>) => void run({ kind: 'answer-views', review: review.id, answer: part });
  return (
    <>
      <Sayings
        child={named.child}
        words={review.views.words}
        error={errorAt('words')}
        onChange={(words) => answer({ words })}
      />
      <WordsField
        id="how"
        label="How did you find out?"
        hint="Talking, drawing, watching, an advocate, someone who knows the child well"
        value={review.views.how}
        onChange={(how) => answer({ how })}
      />
    </>
  );
}
