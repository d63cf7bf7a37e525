import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import type { ChildFile } from '../../../../shared/domain/children/child-file';
import type { HeldReview } from '../../../../shared/domain/children/held-review';
import { inOrder, numbered } from '../../../../shared/domain/reviews/decision-order';
import type { Decision } from '../../../../shared/domain/reviews/decision';
import { longDate } from '../../../../shared/kernel/date-words';
import { newId } from '../../../../shared/kernel/ids';
import { useRun } from '../../store/commands';
import { useStore } from '../../store/store-context';
import { webRandom } from '../../store/web-random';
import { DateParts } from '../../ui/DateParts';
import { LinkButton } from '../../ui/LinkButton';
import classes from './Child.module.css';
import { newLastDecision, type LastDecisionDraft } from './review-drafts';

type DraftProps = { readonly draft: LastDecisionDraft; readonly onDraft: (draft: LastDecisionDraft) => void };
type Props = DraftProps & { readonly child: ChildFile; readonly held: HeldReview };

const ownerName = (child: ChildFile, owner: string): string => child.people[owner]?.name ?? 'Nobody named';

function DecisionLine({
  child,
  decision,
  onRemove,
}: {
  readonly child: ChildFile;
  readonly decision: Decision;
  readonly onRemove: () => void;
}) {
  return (
    <li className={classes.line}>
      <span className={classes.number}>{decision.number}</span>
      <span>
        {decision.words}
        <small>
          {ownerName(child, decision.owner)}
          {decision.by === null ? '' : `, by ${longDate(decision.by)}`}
        </small>
      </span>
      <LinkButton onClick={onRemove}>Remove decision {decision.number}</LinkButton>
    </li>
  );
}

type AddProps = DraftProps & { readonly child: ChildFile; readonly onAdd: (draft: LastDecisionDraft) => void };

function AddDecision({ child, draft, onDraft, onAdd }: AddProps) {
  const [round, setRound] = useState(0);
  const [problem, setProblem] = useState<string>();
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (draft.words.trim() === '') {
      setProblem('Enter what was decided');
    } else {
      setProblem(undefined);
      onAdd({ ...draft, words: draft.words.trim() });
      onDraft(newLastDecision(draft.held));
      setRound(round + 1);
    }
    document.getElementById('last-decision-words')?.focus();
  };
  return (
    <form noValidate className={classes.form} onSubmit={submit}>
      <TextInput
        id="last-decision-words"
        label="What was decided"
        value={draft.words}
        error={problem}
        onChange={(event) => onDraft({ ...draft, words: event.currentTarget.value })}
      />
      <NativeSelect
        id="last-decision-owner"
        label="Who was to do it (optional)"
        value={draft.owner}
        onChange={(event) => onDraft({ ...draft, owner: event.currentTarget.value })}
        data={[
          { value: '', label: 'Nobody named' },
          ...Object.values(child.people).map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <DateParts
        key={round}
        id="last-decision-by"
        legend="By when (optional)"
        value={draft.by}
        onChange={(by) => onDraft({ ...draft, by })}
      />
      <div className={classes.buttons}>
        <Button type="submit" variant="filled">
          Add the decision
        </Button>
      </div>
    </form>
  );
}

/** What was decided at a review held before this app: typed in, so that the next review can judge it. */
export function LastDecisions({ child, held, draft, onDraft }: Props) {
  const run = useRun();
  const store = useStore();
  const decisions = inOrder(held.decisions);
  const keep = (next: readonly Decision[]) => {
    run(child.id, { kind: 'keep-held-review', id: held.id, held: { decisions: numbered(next) } });
  };
  const add = ({ words, owner, by }: LastDecisionDraft) => {
    const id = newId<'Decision'>(store.now(), webRandom);
    keep([
      ...decisions,
      {
        id,
        number: decisions.length + 1,
        words,
        owner,
        by,
        outcome: '',
        topic: '',
        status: 'open',
        why: '',
        doneOn: null,
        carries: null,
        carriedCount: 0,
      },
    ]);
  };
  return (
    <>
      {decisions.length === 0 ? (
        <p className={classes.muted}>None typed in yet. The return does not hold them.</p>
      ) : null}
      <ol>
        {decisions.map((decision) => (
          <DecisionLine
            key={decision.id}
            child={child}
            decision={decision}
            onRemove={() => keep(decisions.filter(({ id }) => id !== decision.id))}
          />
        ))}
      </ol>
      <AddDecision child={child} draft={draft} onDraft={onDraft} onAdd={add} />
    </>
  );
}
