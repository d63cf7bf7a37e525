import { Button, SegmentedControl, TextInput } from '@mantine/core';
import { attendance } from '../../../../../shared/domain/reviews/attendance';
import { nameOf, roleOf } from '../../../../../shared/domain/documents/people-words';
import type { Participant } from '../../../../../shared/domain/reviews/review-parts';
import { listed } from '../../../content/counts';
import { EmptyState } from '../../../ui/EmptyState';
import { LinkButton } from '../../../ui/LinkButton';
import { Section } from '../../../ui/Section';
import { Status } from '../../../ui/Status';
import { Consulted } from '../people/Consulted';
import { WhoWasThere } from '../people/WhoWasThere';
import { Disclosed } from '../fields/Disclosed';
import type { PageProps } from '../page-props';
import classes from '../review.module.css';

type RowProps = Pick<PageProps, 'here' | 'errorAt'> & { readonly person: string };

const invitations = [
  { value: 'yes', label: 'Invited' },
  { value: 'no', label: 'Not invited' },
];
const sendings = [
  { value: 'nothing', label: 'Nothing' },
  { value: 'views', label: 'Views' },
  { value: 'apologies', label: 'Apologies' },
] as const;

const sentOf = (chosen: string): Participant['sent'] => (chosen === 'views' || chosen === 'apologies' ? chosen : null);

type ChoiceProps = {
  readonly name: string;
  readonly answers: Participant | undefined;
  readonly came: boolean;
  readonly set: (answer: Partial<Omit<Participant, 'person'>>) => void;
};

function Invited({ name, answers, came, set }: ChoiceProps) {
  const invited = answers?.invited;
  return (
    <div className={classes.beside}>
      <SegmentedControl
        aria-label={`${name} was`}
        data={invitations}
        value={invited === undefined ? '' : invited ? 'yes' : 'no'}
        onChange={(chosen) => set({ invited: chosen === 'yes' })}
      />
      {invited === true && !came ? (
        <SegmentedControl
          aria-label={`${name} sent`}
          data={[...sendings]}
          value={answers.sent ?? 'nothing'}
          onChange={(chosen) => set({ sent: sentOf(chosen) })}
        />
      ) : null}
    </div>
  );
}

type WhyProps = Omit<ChoiceProps, 'came'> & { readonly id: string; readonly error: string | undefined };

function WhyNot({ id, name, answers, set, error }: WhyProps) {
  if (answers?.invited !== false && error === undefined) return null;
  return (
    <TextInput
      id={id}
      label={`Why was ${name} not invited?`}
      value={answers?.notInvitedWhy ?? ''}
      error={error}
      onChange={(event) => set({ notInvitedWhy: event.currentTarget.value })}
    />
  );
}

const cameWords = (parts: readonly number[]): string =>
  parts.length > 1 ? `Came to parts ${listed(parts.map(String))}` : 'Came';

function Part({ here: { child, review, run }, errorAt, person }: RowProps) {
  const answers = review.participants[person];
  const was = attendance(review).get(person);
  const name = nameOf(child, person);
  const set: ChoiceProps['set'] = (answer) => void run({ kind: 'set-participant', review: review.id, person, answer });
  const whyId = `notInvitedWhy-${person}`;
  return (
    <li data-about={person}>
      <div className={classes.rowHead}>
        <span>
          <b>{name}</b> <span className={classes.muted}>{roleOf(child, person)}</span>
        </span>
        {was === undefined ? null : <Status kind="in-order">{cameWords(was)}</Status>}
      </div>
      <Invited name={name} answers={answers} came={was !== undefined} set={set} />
      <WhyNot id={whyId} name={name} answers={answers} set={set} error={errorAt(whyId)} />
      <Disclosed label="What they told you before" about={name}>
        <Consulted here={{ review, run }} person={person} />
      </Disclosed>
    </li>
  );
}

/** Who was there at each part, who was invited and who was not and why, what they sent. */
export function PeoplePage({ here, errorAt, go }: PageProps) {
  const people = Object.keys(here.child.people);
  const toChild = () => go({ to: 'child', child: here.child.id });
  return (
    <>
      <WhoWasThere here={here} error={errorAt('present')} />
      <Section title="Invited" more={<LinkButton onClick={toChild}>Add people on the child’s page</LinkButton>}>
        {people.length === 0 ? (
          <EmptyState title="No people yet" action={<Button onClick={toChild}>Add people</Button>}>
            Family, carers and workers are added once, on the child’s page, and stay for every review.
          </EmptyState>
        ) : (
          <ul id="sent" className={classes.rows}>
            {people.map((person) => (
              <Part key={person} here={here} errorAt={errorAt} person={person} />
            ))}
          </ul>
        )}
      </Section>
    </>
  );
}
