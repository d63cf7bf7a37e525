import { decisionStatusSchema, type Decision } from '../../../../../shared/domain/reviews/decision';
import { isDrifting } from '../../../../../shared/domain/reviews/drift';
import { nameAndRole } from '../../../../../shared/domain/documents/people-words';
import { longDate } from '../../../../../shared/kernel/date-words';
import type { LastDecision } from '../../../../../shared/domain/reviews/review';
import { decisionStatusWords } from '../../../content/answer-words';
import { useProfile } from '../../../store/caseload';
import { Status } from '../../../ui/Status';
import { Choices } from '../fields/Choices';
import { WordsField } from '../../../ui/WordsField';
import type { PageProps } from '../page-props';
import classes from '../review.module.css';

const statuses = decisionStatusSchema.options
  .filter((code) => code !== 'open')
  .map((code) => ({ code, words: decisionStatusWords[code] }));

const unjudged: LastDecision = { status: 'open', why: '', effect: '' };

function WhoAndWhen({ here, decision: { owner, by } }: Omit<Props, 'errorAt'>) {
  const who = nameAndRole(here.child, owner);
  return <p className={classes.small}>{by === null ? who : `${who}, by ${longDate(by)}`}</p>;
}

type Props = Pick<PageProps, 'here' | 'errorAt'> & { readonly decision: Decision };

function Judged({ here, errorAt, decision }: Props) {
  const { review, run } = here;
  const { id, number, words } = decision;
  const judged = review.lastDecisions[id] ?? unjudged;
  const drifts = isDrifting(decision, useProfile().driftReviews);
  const answer = (part: Partial<LastDecision>) =>
    void run({ kind: 'judge-last-decision', review: review.id, decision: id, answer: part });
  return (
    <li data-about={id}>
      <div className={classes.rowHead}>
        <h2>
          {number}. {words}
        </h2>
        {drifts ? <Status kind="flag">Carried at {decision.carriedCount + 1} reviews</Status> : null}
      </div>
      <WhoAndWhen here={here} decision={decision} />
      <Choices
        id={`status-${id}`}
        legend="How far has it come?"
        choices={statuses}
        value={judged.status === 'open' ? null : judged.status}
        error={errorAt(`status-${id}`)}
        onChange={(status) => answer({ status })}
      />
      <WordsField
        id={`why-${id}`}
        label={judged.status === 'open' || judged.status === 'done' ? 'Why? (optional)' : 'Why?'}
        value={judged.why}
        error={errorAt(`why-${id}`)}
        onChange={(why) => answer({ why })}
      />
      <WordsField
        id={`effect-${id}`}
        label="What it meant for the child (optional)"
        value={judged.effect}
        onChange={(effect) => answer({ effect })}
      />
    </li>
  );
}

/** What was decided last time, judged one by one. */
export function LastDecisionsPage({ here, errorAt }: PageProps) {
  return (
    <ul className={classes.rows}>
      {here.context.lastDecisions.map((decision) => (
        <Judged key={decision.id} here={here} errorAt={errorAt} decision={decision} />
      ))}
    </ul>
  );
}
