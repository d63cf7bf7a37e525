import { Button, Checkbox } from '@mantine/core';
import { useId, useState } from 'react';
import type { ChildFile } from '../../../../shared/domain/children/child-file';
import { fullName } from '../../../../shared/domain/children/child-name';
import type { ChildPlan } from '../../../../shared/domain/packs/plan';
import { assertNever } from '../../../../shared/kernel/assert-never';
import type { Instant } from '../../../../shared/kernel/clock';
import { longDate } from '../../../../shared/kernel/date-words';
import { counted } from '../../content/counts';
import { dayAndTime } from '../../content/times';
import type { OpenedPack } from '../../store/packs/opening';
import { Section } from '../../ui/Section';
import { Status } from '../../ui/Status';
import { SummaryList } from '../../ui/SummaryList';
import { Differences } from './Differences';
import classes from './Packs.module.css';
import { undecided, type Chosen } from './pack-choices';

type Props = {
  readonly plan: ChildPlan;
  readonly opened: OpenedPack;
  /** When the file was last changed there. */
  readonly changed: Instant | undefined;
  readonly chosen: Chosen;
  readonly onChange: (chosen: Chosen) => void;
};

function Standing({ plan, chosen }: Pick<Props, 'plan' | 'chosen'>) {
  switch (plan.kind) {
    case 'new':
      return <Status kind="now">New here</Status>;
    case 'same':
      return <Status kind="done">The same as here</Status>;
    case 'differs': {
      const open = undecided(plan, chosen);
      if (open > 0) return <Status kind="part">{counted(open, 'place')} to choose</Status>;
      return <Status kind="in-order">Differs, all chosen</Status>;
    }
    case 'clashes':
      return <Status kind="missing">Cannot be taken</Status>;
    default:
      return assertNever(plan);
  }
}

const orNone = (count: number): string => (count === 0 ? 'None' : String(count));

/** What the child's file in the pack holds, at a glance. */
function Preview({ child }: { readonly child: ChildFile }) {
  const reviews = Object.values(child.reviews);
  const people = Object.values(child.people);
  const open = reviews.find(({ finalised }) => finalised === null);
  const items = [
    { id: 'born', term: 'Born', answer: child.facts.born === null ? 'Not known' : longDate(child.facts.born) },
    {
      id: 'people',
      term: 'People',
      answer: people.length === 0 ? 'None' : people.map(({ name, role }) => (name === '' ? role : name)).join(', '),
    },
    {
      id: 'reviews',
      term: 'Reviews',
      answer: `${String(reviews.length)} in Chairside, ${String(Object.keys(child.heldReviews).length)} held before`,
    },
    { id: 'open', term: 'Under way', answer: open === undefined ? 'None' : `Review ${String(open.number)}` },
    { id: 'documents', term: 'Final documents', answer: orNone(Object.keys(child.documents).length) },
    { id: 'monitoring', term: 'Checks between reviews', answer: orNone(Object.keys(child.monitoring).length) },
  ];
  return <SummaryList items={items} />;
}

function Detail({ plan, opened, chosen, onChange }: Props) {
  if (plan.kind === 'clashes')
    return (
      <p className={classes.muted}>
        A review or a record number in it belongs to another child or record here. Ask for the pack to be made again.
      </p>
    );
  if (plan.kind === 'differs')
    return <Differences plan={plan} madeAt={opened.content.madeAt} chosen={chosen} onChange={onChange} />;
  return <Preview child={plan.theirs} />;
}

/** One child of the pack: what taking it would mean, what is in it, and the choice to take it. */
export function PackChild(props: Props) {
  const { plan, changed, chosen, onChange } = props;
  const [isShown, setShown] = useState(plan.kind === 'differs');
  const id = useId();
  const { theirs } = plan;
  const name = fullName(theirs);
  const isTaken = chosen.children.has(theirs.id);
  const toggle = () => {
    const children = new Set(chosen.children);
    if (!children.delete(theirs.id)) children.add(theirs.id);
    onChange({ ...chosen, children });
  };
  return (
    <Section title={name} level={3} count={<Standing plan={plan} chosen={chosen} />}>
      <div className={classes.part}>
        <div className={classes.row}>
          {plan.kind === 'new' || plan.kind === 'differs' ? (
            <Checkbox label={`Take ${name}`} checked={isTaken} onChange={toggle} />
          ) : null}
          <Button variant="subtle" aria-expanded={isShown} aria-controls={id} onClick={() => setShown(!isShown)}>
            {isShown ? 'Hide what is in it' : 'Show what is in it'}
          </Button>
          <span className={classes.muted}>
            {theirs.reference}
            {changed === undefined ? '' : `, last changed there ${dayAndTime(changed)}`}
          </span>
        </div>
        <div id={id} hidden={!isShown}>
          {isShown ? <Detail {...props} /> : null}
        </div>
      </div>
    </Section>
  );
}
