import { Button, Group, Modal } from '@mantine/core';
import { useState } from 'react';
import { versionOf } from '../../../../shared/domain/reviews/versions';
import { refusalSentence } from '../../content/refusals';
import { Banner } from '../../ui/Banner';
import { Section } from '../../ui/Section';
import { WordsField } from '../../ui/WordsField';
import type { CheckProps } from './check-props';
import classes from './check.module.css';

type Props = Pick<CheckProps, 'here' | 'go'>;

/** Asks why, and opens the review again as a new version. */
function Ask({ here: { review, run }, go, onClose }: Props & { readonly onClose: () => void }) {
  const [why, setWhy] = useState('');
  const [problem, setProblem] = useState<string>();
  const [refused, setRefused] = useState<string>();
  const correct = () => {
    if (why.trim() === '') {
      setProblem('Say what is to be corrected, and why');
      document.getElementById('correct-why')?.focus();
      return;
    }
    const refusal = run({ kind: 'amend-review', review: review.id, why: why.trim() });
    if (refusal === null) go({ to: 'review', review: review.id });
    else setRefused(refusalSentence(refusal.code));
  };
  return (
    <div className={classes.asking}>
      <p>
        The review opens again, as it stands. When you finalise it, its documents are made anew as the next version.
        Version {versionOf(review)} and its documents stay as they are.
      </p>
      <WordsField
        id="correct-why"
        label="What is to be corrected, and why?"
        value={why}
        error={problem}
        onChange={setWhy}
      />
      {refused === undefined ? null : (
        <Banner kind="problem" title="The review was not opened.">
          {refused}
        </Banner>
      )}
      <Group gap="sm">
        <Button variant="filled" size="lg" onClick={correct}>
          Open the review for correction
        </Button>
        <Button size="lg" onClick={onClose}>
          Leave the record as it is
        </Button>
      </Group>
    </div>
  );
}

/** A final record is corrected by a new version, with the reason; what was corrected so far is listed. */
export function CorrectRecord({ here, go }: Props) {
  const [asking, setAsking] = useState(false);
  return (
    <Section title="A correction">
      <div className={classes.part}>
        <p>
          Nothing in a final record can change. A correction becomes a new version, and says why. The documents wait in
          Filing, to be exported for the council’s records.
        </p>
        <ul>
          {(here.review.amendments ?? []).map(({ at, by, why }, version) => (
            <li key={at}>
              Version 1.{version} was corrected by {by}: {why}
            </li>
          ))}
        </ul>
        <div>
          <Button onClick={() => setAsking(true)}>Correct the record…</Button>
        </div>
      </div>
      <Modal
        opened={asking}
        onClose={() => setAsking(false)}
        title="Correct the record?"
        closeButtonProps={{ 'aria-label': 'Close' }}
      >
        <Ask here={here} go={go} onClose={() => setAsking(false)} />
      </Modal>
    </Section>
  );
}
