import type { ChildFile } from '../../../../shared/domain/children/child-file';
import { fullName } from '../../../../shared/domain/children/child-name';
import type { Outlook } from '../../../../shared/domain/children/outlook';
import { codeLabel } from '../../../../shared/domain/codes/code-list';
import { legalStatusLabel } from '../../../../shared/domain/codes/legal-status';
import { placementLabel } from '../../../../shared/domain/codes/placement';
import { newEpisodeReasons } from '../../../../shared/domain/codes/reasons';
import type { Decision } from '../../../../shared/domain/reviews/decision';
import { longDate } from '../../../../shared/kernel/date-words';
import { decisionStatusWords } from '../../content/answer-words';
import { receivesWords } from '../../content/child-words';
import { counted } from '../../content/counts';
import { lateness } from '../../content/relative-days';
import { problemSentence } from '../../content/review-problems';
import { apartSentence } from '../../content/review-standing';
import { useToday } from '../../store/day';
import type { Go } from '../../ui/destination';
import { LinkButton } from '../../ui/LinkButton';
import { Section } from '../../ui/Section';
import { Status, type StatusKind } from '../../ui/Status';
import classes from './Child.module.css';
import { AlsoDue, Drift } from './Due';
import { decisionsOf, reviewLines } from './reviews-held';

type Props = {
  readonly child: ChildFile;
  readonly outlook: Outlook;
  readonly onView: (view: 'dates' | 'reviews' | 'people' | 'history' | 'facts') => void;
  readonly go: Go;
};

const shapes: Readonly<Record<Decision['status'], StatusKind>> = {
  open: 'not-started',
  done: 'done',
  part: 'part',
  'not-done': 'missing',
  overtaken: 'done',
  'not-needed': 'done',
};

function DecisionStatus({ decision }: { readonly decision: Decision }) {
  const today = useToday();
  if (decision.status === 'open' && decision.by !== null) {
    return <Status kind={decision.by < today ? 'late' : 'due'}>{lateness(today, decision.by)}</Status>;
  }
  return <Status kind={shapes[decision.status]}>{decisionStatusWords[decision.status]}</Status>;
}

function LatestDecisions({ child, onView }: Pick<Props, 'child' | 'onView'>) {
  const latest = reviewLines(child).find((line) => decisionsOf(line).length > 0);
  if (latest === undefined) {
    return (
      <Section title="Decisions" more={<LinkButton onClick={() => onView('reviews')}>Add last decisions</LinkButton>}>
        <p className={classes.muted}>None are known yet. The return does not hold them.</p>
      </Section>
    );
  }
  const decisions = decisionsOf(latest);
  const held = latest.on === null ? '' : `, review of ${longDate(latest.on)}`;
  return (
    <Section title="Decisions" count={`${counted(decisions.length, 'decision')}${held}`}>
      <ol>
        {decisions.map((decision) => (
          <li key={decision.id} className={classes.line}>
            <span className={classes.number}>{decision.number}</span>
            <span>
              {decision.words}
              <small>
                {child.people[decision.owner]?.name ?? 'Nobody named'}
                {decision.by === null ? '' : `, by ${longDate(decision.by)}`}
              </small>
            </span>
            <DecisionStatus decision={decision} />
          </li>
        ))}
      </ol>
    </Section>
  );
}

function ToCheck({ outlook }: Pick<Props, 'outlook'>) {
  const { next } = outlook.standing;
  if (next.kind === 'due' && next.problems.length === 0) return null;
  return (
    <Section title={next.kind === 'none' ? 'No review is due' : 'To check'}>
      {next.kind === 'none' ? <p>{apartSentence(next.reason)}</p> : null}
      <ul>
        {next.problems.map((problem) => (
          <li key={`${problem.code}/${problem.on ?? ''}`} className={classes.item}>
            {problemSentence(problem)}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function PeopleShort({ child, onView }: Pick<Props, 'child' | 'onView'>) {
  const people = Object.values(child.people);
  return (
    <Section
      title="People"
      more={
        <LinkButton onClick={() => onView('people')}>
          {people.length === 0 ? 'Add a person' : `All ${String(people.length)}`}
        </LinkButton>
      }
    >
      {people.length === 0 ? <p className={classes.muted}>Nobody has been added yet.</p> : null}
      <ul>
        {people.slice(0, 6).map(({ id, name, role, receives }) => (
          <li key={id} className={classes.person}>
            <span>
              <b>{name}</b>
              <br />
              <span className={classes.muted}>{role}</span>
            </span>
            <span className={classes.muted}>{receivesWords(receives)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function LatestEpisodes({ child, onView }: Pick<Props, 'child' | 'onView'>) {
  const episodes = Object.values(child.episodes)
    .sort((a, b) => (a.from < b.from ? 1 : -1))
    .slice(0, 5);
  return (
    <Section title="Care history" more={<LinkButton onClick={() => onView('history')}>All of it</LinkButton>}>
      {episodes.length === 0 ? <p className={classes.muted}>No episode is known.</p> : null}
      <ol className={classes.timeline}>
        {episodes.map((episode) => (
          <li key={episode.id}>
            <time dateTime={episode.from}>{longDate(episode.from)}</time>
            <span>
              <b>{codeLabel(newEpisodeReasons, episode.reason)}</b>
              <br />
              {placementLabel(episode.placement)}, {legalStatusLabel(episode.legalStatus).toLowerCase()}
            </span>
          </li>
        ))}
      </ol>
    </Section>
  );
}

/** The child at a glance: what else is due, signs of drift, decisions, what to check, people, care history. */
export function Overview(props: Props) {
  const { child, outlook } = props;
  return (
    <div className={classes.split}>
      <div className={classes.main} tabIndex={0} role="region" aria-label="Overview">
        <AlsoDue outlook={outlook} onDates={() => props.onView('dates')} />
        <Drift outlook={outlook} />
        <LatestDecisions {...props} />
        <ToCheck {...props} />
        <LatestEpisodes {...props} />
      </div>
      <aside className={classes.side} tabIndex={0} aria-label="People and facts">
        <PeopleShort {...props} />
        <Section
          title="Facts"
          more={
            <LinkButton onClick={() => props.onView('facts')}>
              {fullName(child) === child.reference ? 'Add a name' : 'Change facts'}
            </LinkButton>
          }
        >
          <dl className={classes.facts}>
            <dt>Reference</dt>
            <dd>{child.reference}</dd>
            <dt>Language</dt>
            <dd>{child.facts.language === '' ? 'Not recorded' : child.facts.language}</dd>
            <dt>Communicates by</dt>
            <dd>{child.facts.communication === '' ? 'Not recorded' : child.facts.communication}</dd>
            <dt>Needs, to take part</dt>
            <dd>{child.facts.access === '' ? 'Not recorded' : child.facts.access}</dd>
          </dl>
        </Section>
      </aside>
    </div>
  );
}
