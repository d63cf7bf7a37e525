import { Button, Select, TextInput, VisuallyHidden } from '@mantine/core';
import { useRef } from 'react';
import { agenda } from '../../../../../shared/domain/profile/profile-topics';
import { inOrder } from '../../../../../shared/domain/reviews/decision-order';
import type { Decision } from '../../../../../shared/domain/reviews/decision';
import { DateParts } from '../../../ui/DateParts';
import { EmptyState } from '../../../ui/EmptyState';
import { CarryOn } from '../decisions/CarryOn';
import { WordsField } from '../../../ui/WordsField';
import type { PageProps } from '../page-props';
import { peopleToChoose } from '../people-to-choose';
import classes from '../review.module.css';

type RowProps = Pick<PageProps, 'here' | 'errorAt'> & {
  readonly decision: Decision;
  readonly count: number;
  readonly onRemoved: () => void;
};

function Order({ here: { review, run }, decision: { id, number }, count, onRemoved }: Omit<RowProps, 'errorAt'>) {
  const move = (to: number) => void run({ kind: 'move-decision', review: review.id, id, to });
  const name = `decision ${String(number)}`;
  return (
    <div className={classes.rowActions}>
      <Button size="xs" aria-disabled={number === 1} onClick={() => move(number - 1)}>
        Move up<VisuallyHidden> {name}</VisuallyHidden>
      </Button>
      <Button
        size="xs"

        aria-disabled={number === count}
        onClick={() => move(number + 1)}
      >
        Move down<VisuallyHidden> {name}</VisuallyHidden>
      </Button>
      <Button
        size="xs"
        variant="subtle"
        aria-label={`Remove ${name}`}
        onClick={() => {
          void run({ kind: 'remove-decision', review: review.id, id });
          onRemoved();
        }}
      >
        Remove
      </Button>
    </div>
  );
}

function Fields({
  here: { child, review, context, run },
  errorAt,
  decision,
}: Pick<RowProps, 'here' | 'errorAt' | 'decision'>) {
  const { id, words, owner, by, outcome, topic } = decision;
  const keep = (part: Partial<Omit<Decision, 'id' | 'number' | 'carriedCount'>>) =>
    void run({ kind: 'keep-decision', review: review.id, id, decision: part });
  const topics = agenda(context.template, context.profile, context.review.topics).map(({ code, title }) => ({
    value: code,
    label: title,
  }));
  return (
    <>
      <WordsField
        id={`words-${id}`}
        label="What is to be done?"
        value={words}
        error={errorAt(`words-${id}`)}
        onChange={(text) => keep({ words: text })}
      />
      <Select
        id={`owner-${id}`}
        label="Who, one named person"
        data={peopleToChoose(child)}
        value={owner === '' ? null : owner}
        error={errorAt(`owner-${id}`)}
        onChange={(person) => keep({ owner: person ?? '' })}
      />
      <DateParts
        id={`by-${id}`}
        legend="By when"
        value={by}
        error={errorAt(`by-${id}`)}
        onChange={(day) => keep({ by: day })}
      />
      <TextInput
        id={`outcome-${id}`}
        label="So that… (optional)"
        description="The difference it is to make for the child"
        value={outcome}
        onChange={(event) => keep({ outcome: event.currentTarget.value })}
      />
      <Select
        id={`topic-${id}`}
        label="Topic (optional)"
        data={topics}
        value={topic === '' ? null : topic}
        clearable
        onChange={(code) => keep({ topic: code ?? '' })}
      />
    </>
  );
}

/** The decisions of the review: each with words, one named person and a day. */
export function DecisionsPage({ here, errorAt }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const decisions = inOrder(here.review.decisions);
  const add = () => void here.run({ kind: 'keep-decision', review: here.review.id, id: null, decision: {} });
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {decisions.length === 0 ? 'No decisions yet' : `Decisions, ${String(decisions.length)}`}
      </h2>
      {decisions.length === 0 ? (
        <EmptyState title="Decisions will be listed here">
          In the meeting, Ctrl+Shift+D makes one from the words you have just written.
        </EmptyState>
      ) : (
        <ul className={classes.rows}>
          {decisions.map((decision) => (
            <li key={decision.id} data-about={decision.id}>
              <div className={classes.rowHead}>
                <h3>Decision {decision.number}</h3>
                <Order
                  here={here}
                  decision={decision}
                  count={decisions.length}
                  onRemoved={() => heading.current?.focus()}
                />
              </div>
              <Fields here={here} errorAt={errorAt} decision={decision} />
            </li>
          ))}
        </ul>
      )}
      <div>
        <Button onClick={add}>Add a decision</Button>
      </div>
      <CarryOn here={here} />
    </>
  );
}
