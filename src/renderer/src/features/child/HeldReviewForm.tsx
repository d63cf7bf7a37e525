import { Button, NativeSelect } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import type { ChildFile } from '../../../../shared/domain/children/child-file';
import { participationCodes } from '../../../../shared/domain/codes/participation';
import type { LocalDate } from '../../../../shared/kernel/local-date';
import { participationWords } from '../../content/answer-words';
import { refusalSentence } from '../../content/refusals';
import { useRun } from '../../store/commands';
import { useToday } from '../../store/day';
import { DateParts } from '../../ui/DateParts';
import classes from './Child.module.css';
import type { HeldReviewDraft } from './review-drafts';

type Props = {
  readonly child: ChildFile;
  readonly draft: HeldReviewDraft;
  readonly onDraft: (draft: HeldReviewDraft) => void;
  readonly onClose: () => void;
};

const dateProblem = (on: LocalDate | null, today: LocalDate): string | undefined => {
  if (on === null) return 'Enter the day the review was held';
  return on > today ? 'The day the review was held must be in the past' : undefined;
};

/** Adds a review that was held before this app was used. */
export function HeldReviewForm({ child, draft, onDraft, onClose }: Props) {
  const run = useRun();
  const today = useToday();
  const { on, participation } = draft;
  const [problem, setProblem] = useState<string>();
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const found = dateProblem(on, today);
    setProblem(found);
    if (found !== undefined || on === null) {
      document.getElementById('held-on')?.focus();
      return;
    }
    const kept = run(child.id, { kind: 'keep-held-review', id: null, held: { on, participation } });
    if (kept.ok) onClose();
    else setProblem(refusalSentence(kept.error.code));
  };
  return (
    <form noValidate className={classes.form} onSubmit={submit}>
      <DateParts
        id="held-on"
        legend="Day the review was held"
        value={on}
        onChange={(day) => onDraft({ ...draft, on: day })}
        {...(problem === undefined ? {} : { error: problem })}
      />
      <NativeSelect
        id="held-participation"
        label="How the child took part (optional)"
        value={participation}
        onChange={(event) => onDraft({ ...draft, participation: event.currentTarget.value })}
        data={[
          { value: '', label: 'Not recorded' },
          ...participationCodes.map(({ code }) => ({ value: code, label: participationWords(code) })),
        ]}
      />
      <div className={classes.buttons}>
        <Button type="submit" variant="filled">
          Add the review
        </Button>
        <Button onClick={onClose}>Cancel</Button>
      </div>
    </form>
  );
}
