import { Button } from '@mantine/core';
import { useState } from 'react';
import { reviewKindSchema } from '../../../../../shared/domain/templates/review-kind';
import { reviewKindWords } from '../../../content/review-kind-words';
import { Choices } from '../fields/Choices';
import { WordsField } from '../../../ui/WordsField';
import type { PageProps } from '../page-props';
import classes from '../review.module.css';

type Props = Pick<PageProps, 'here' | 'errorAt'>;

const kinds = reviewKindSchema.options.map((code) => ({ code, words: reviewKindWords[code] }));

/** The kind of review: what the facts call for, or another one with the reason. */
export function KindPart({ here: { review, context, run }, errorAt }: Props) {
  const { kind } = context.template;
  const proposed = context.proposedKind;
  const isOther = kind !== proposed;
  const [choosing, setChoosing] = useState(false);
  const answer = (part: { readonly kind?: typeof kind; readonly why?: string }) =>
    void run({ kind: 'answer-kind', review: review.id, answer: part });
  if (!choosing && !isOther) {
    return (
      <p>
        {reviewKindWords[kind]}, by what is on file.{' '}
        <Button size="compact-sm" onClick={() => setChoosing(true)}>
          Change the kind of review
        </Button>
      </p>
    );
  }
  return (
    <div className={classes.questions}>
      <Choices
        id="kind"
        legend="What kind of review is it?"
        hint={`By what is on file: ${reviewKindWords[proposed]}. What is written already stays`}
        choices={kinds}
        value={kind}
        onChange={(chosen) => answer({ kind: chosen })}
      />
      {isOther ? (
        <WordsField
          id="kindWhy"
          label="Why is it not the kind that is called for?"
          value={review.kindWhy ?? ''}
          error={errorAt('kindWhy')}
          onChange={(why) => answer({ why })}
        />
      ) : null}
    </div>
  );
}
