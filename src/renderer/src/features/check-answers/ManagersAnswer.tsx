import { SegmentedControl, TextInput } from '@mantine/core';
import {
  managerAnswerSchema,
  nothingAfter,
  type ManagerAnswer,
  type ManagerResponse,
} from '../../../../shared/domain/reviews/after-review';
import type { Decision } from '../../../../shared/domain/reviews/decision';
import { inOrder } from '../../../../shared/domain/reviews/decision-order';
import { responseTo } from '../../../../shared/domain/reviews/manager-response';
import { managerClock } from '../../../../shared/domain/timescales/record-clocks';
import { longDate, weekdayDate } from '../../../../shared/kernel/date-words';
import type { LocalDate } from '../../../../shared/kernel/local-date';
import { useProfile } from '../../store/caseload';
import { useCounting, useToday } from '../../store/day';
import { DateParts } from '../../ui/DateParts';
import { LinkButton } from '../../ui/LinkButton';
import { Section } from '../../ui/Section';
import { Status } from '../../ui/Status';
import { WhyThisDate } from '../../ui/WhyThisDate';
import type { CheckProps } from './check-props';
import classes from './check.module.css';
import { responseWords } from './response-words';

type Props = Pick<CheckProps, 'here'>;

const answers: { readonly value: ManagerAnswer; readonly label: string }[] = [
  { value: 'agreed', label: 'Agreed' },
  { value: 'queried', label: 'Queried' },
  { value: 'declined', label: 'Declined' },
];

function Answer({ here: { review, run }, decision }: Props & { readonly decision: Decision }) {
  const [today, counting, profile] = [useToday(), useCounting(), useProfile()];
  const { id, number, words } = decision;
  const state = responseTo(id, review, profile, { today, counting });
  const given = state.kind === 'answered' ? state.response : null;
  const keep = (response: ManagerResponse | null) =>
    void run({ kind: 'keep-response', review: review.id, decision: id, response });
  const { kind, words: standing } = responseWords(state);
  const name = `decision ${String(number)}`;
  return (
    <li>
      <div>
        {number}. {words}
        <div className={classes.small}>
          <Status kind={kind}>{standing}</Status>
        </div>
      </div>
      <SegmentedControl
        aria-label={`The manager’s answer to ${name}`}
        data={answers}
        value={given?.answer ?? ''}
        onChange={(chosen) => keep({ on: today, why: '', ...given, answer: managerAnswerSchema.parse(chosen) })}
      />
      {given === null ? null : (
        <div className={classes.reply}>
          <TextInput
            id={`response-${id}`}
            label={`What the manager said to ${name}${given.answer === 'agreed' ? ' (optional)' : ''}`}
            value={given.why}
            onChange={(event) => keep({ ...given, why: event.currentTarget.value })}
          />
          <LinkButton onClick={() => keep(null)}>Take back the answer to {name}</LinkButton>
        </div>
      )}
    </li>
  );
}

function AnswersBy({ receivedOn }: { readonly receivedOn: LocalDate }) {
  const counting = useCounting();
  const clock = managerClock(receivedOn, counting)[0]?.due;
  if (clock?.ok !== true) return null;
  return (
    <p className={classes.small}>
      Answers are due by <b>{weekdayDate(clock.value.due)}</b>.{' '}
      <WhyThisDate date={clock.value} counting={counting} of="for the manager’s answers" />
    </p>
  );
}

/** What the manager said to each decision, and since when silence counts. */
export function ManagersAnswer({ here }: Props) {
  const { review, run } = here;
  const { receivedOn } = review.after ?? nothingAfter;
  const decisions = inOrder(review.decisions);
  if (decisions.length === 0) return null;
  return (
    <Section title="What the manager says" count={receivedOn === null ? undefined : `Received ${longDate(receivedOn)}`}>
      <div className={classes.part}>
        <DateParts
          id="receivedOn"
          legend="Day the manager received the decisions"
          hint="The days for an answer run from it"
          value={receivedOn}
          onChange={(day) => void run({ kind: 'answer-receipt', review: review.id, receivedOn: day })}
        />
        {receivedOn === null ? null : <AnswersBy receivedOn={receivedOn} />}
        <ul className={classes.replies}>
          {decisions.map((decision) => (
            <Answer key={decision.id} here={here} decision={decision} />
          ))}
        </ul>
      </div>
    </Section>
  );
}
