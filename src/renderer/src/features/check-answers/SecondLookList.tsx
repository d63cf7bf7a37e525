import { useMemo } from 'react';
import type { ReviewPart } from '../../../../shared/domain/find/passages';
import type { TaskId } from '../../../../shared/domain/templates/review-template';
import { jargonFinder, jargonList } from '../../../../shared/domain/writing/jargon';
import { secondLook, type SecondLook } from '../../../../shared/domain/writing/second-look';
import { fieldId } from '../../content/review-fields';
import { taskName, type Named } from '../../content/review-words';
import { useCaseload } from '../../store/caseload';
import { LinkButton } from '../../ui/LinkButton';
import { Section } from '../../ui/Section';
import type { CheckProps } from './check-props';
import classes from './check.module.css';

type Stands = { readonly task: TaskId; readonly field: string };

/** The page and the field that each part of a review is written in. */
const places: Readonly<Record<ReviewPart, Stands>> = {
  topic: { task: 'topics', field: 'note' },
  decision: { task: 'decisions', field: 'words' },
  'last-decision': { task: 'last-decisions', field: 'why' },
  views: { task: 'views', field: 'words' },
  consultation: { task: 'people', field: 'consultation' },
  conversation: { task: 'conversation', field: 'note' },
  'chair-view': { task: 'chair-view', field: 'words' },
  participation: { task: 'participation', field: 'how' },
  paper: { task: 'papers', field: 'received' },
  meeting: { task: 'people', field: 'present' },
  plan: { task: 'plan', field: 'place' },
  after: { task: 'chair-view', field: 'words' },
};

function words(look: SecondLook): string {
  switch (look.kind) {
    case 'wrong-name':
      return `${look.name} is another child of your caseload.`;
    case 'initials':
      return look.words === '' ? `Say what ${look.initials} means.` : `${look.initials}: say ${look.words}.`;
    case 'jargon':
      return `“${look.said}”: perhaps ${look.kinder}.`;
  }
}

const placeName = ({ part, key }: SecondLook, named: Named): string =>
  part === 'topic' ? named.topic(key) : taskName(places[part].task, named.child);

const finder = jargonFinder(jargonList());
/** More than this of one kind, and nobody reads them. */
const MOST = 8;

const firstOf = (all: readonly SecondLook[], kind: SecondLook['kind']): readonly SecondLook[] =>
  all.filter((look) => look.kind === kind).slice(0, MOST);

/** What is worth another look before the words are final, each with the way to its place. */
export function SecondLookList({ here: { child, review }, named, go }: CheckProps) {
  const caseload = useCaseload();
  const all = useMemo(() => secondLook(child, review, caseload, finder), [child, review, caseload]);
  if (all.length === 0) return null;
  const shown = [...firstOf(all, 'wrong-name'), ...firstOf(all, 'initials'), ...firstOf(all, 'jargon')];
  return (
    <Section title="Worth another look" count={String(all.length)}>
      <ul className={classes.looks}>
        {shown.map((look) => (
          <li key={`${look.part}/${look.key}/${words(look)}`}>
            {words(look)}{' '}
            <LinkButton
              onClick={() => {
                const { task, field } = places[look.part];
                go({ to: 'task', review: review.id, task, field: fieldId(field, look.key === '' ? null : look.key) });
              }}
            >
              {placeName(look, named)}
            </LinkButton>
          </li>
        ))}
      </ul>
      {shown.length < all.length ? (
        <p className={classes.small}>{all.length - shown.length} more of the same kind.</p>
      ) : null}
      <p className={classes.small}>None of this holds up the record.</p>
    </Section>
  );
}
