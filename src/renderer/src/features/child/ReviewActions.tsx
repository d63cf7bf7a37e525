import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ChildFile } from '../../../../shared/domain/children/child-file';
import type { Standing } from '../../../../shared/domain/children/standing';
import { openReview } from '../../../../shared/domain/reviews/open-review';
import { reviewName } from '../../content/clock-words';
import { refusalSentence } from '../../content/refusals';
import { useStartReview } from '../../store/start-review';
import type { Go } from '../../ui/destination';

type Props = {
  readonly child: ChildFile;
  readonly where: Standing;
  /** Whether it is what the page is for now: then its button is the filled one. */
  readonly isMain: boolean;
  readonly go: Go;
};

/** The next step: start the review that is due, or go on with the one that is open. */
export function ReviewActions({ child, where, isMain, go }: Props) {
  const startReview = useStartReview();
  const [refused, setRefused] = useState<string>();
  const open = openReview(child);
  const { next } = where;
  if (open !== undefined) {
    return (
      <>
        <Button onClick={() => go({ to: 'review', review: open.id })}>Open the review</Button>
        <Button variant={isMain ? 'filled' : 'default'} onClick={() => go({ to: 'meeting', review: open.id })}>
          Open the meeting
        </Button>
      </>
    );
  }
  if (next.kind === 'none') return null;
  const start = () => {
    const started = startReview(child, next);
    if (started.ok) go({ to: 'review', review: started.value });
    else setRefused(refusalSentence(started.error.code));
  };
  return (
    <>
      {refused === undefined ? null : <span role="alert">{refused}</span>}
      <Button variant={isMain ? 'filled' : 'default'} onClick={start}>
        Start {reviewName(next.sequence, next.number).toLowerCase()}
      </Button>
    </>
  );
}
