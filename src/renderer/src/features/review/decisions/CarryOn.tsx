import { Button, VisuallyHidden } from '@mantine/core';
import { decisionStatusWords } from '../../../content/answer-words';
import type { ReviewHere } from '../../../store/review-here';
import { Section } from '../../../ui/Section';
import classes from '../review.module.css';

/** Last decisions that are not finished and not carried on yet: each can go on as a decision of this review. */
export function CarryOn({ here: { review, context, run } }: { readonly here: ReviewHere }) {
  const carried = new Set(Object.values(review.decisions).map(({ carries }) => carries));
  const unfinished = context.lastDecisions.filter(({ id }) => {
    const status = review.lastDecisions[id]?.status ?? 'open';
    return !carried.has(id) && (status === 'open' || status === 'part' || status === 'not-done');
  });
  if (unfinished.length === 0) return null;
  return (
    <Section title="Not finished from last time">
      <ul className={classes.rows}>
        {unfinished.map(({ id, number, words }) => (
          <li key={id}>
            <div className={classes.rowHead}>
              <span>
                {number}. {words}{' '}
                <span className={classes.muted}>{decisionStatusWords[review.lastDecisions[id]?.status ?? 'open']}</span>
              </span>
              <Button
                size="xs"
                onClick={() => void run({ kind: 'carry-decision', review: review.id, id: null, carries: id })}
              >
                Carry on<VisuallyHidden> last decision {number}</VisuallyHidden>
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
