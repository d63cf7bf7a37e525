import { Button, Select } from '@mantine/core';
import { nameAndRole } from '../../../../shared/domain/documents/people-words';
import { nothingAfter, type Disagreement } from '../../../../shared/domain/reviews/after-review';
import { CHILD } from '../../../../shared/domain/reviews/attendance';
import { DateParts } from '../../ui/DateParts';
import { LinkButton } from '../../ui/LinkButton';
import { Section } from '../../ui/Section';
import { WordsField } from '../../ui/WordsField';
import type { CheckProps } from './check-props';
import classes from './check.module.css';

type Props = Pick<CheckProps, 'here' | 'named'>;

function One({ here: { child, review, run }, named, disagreement }: Props & { readonly disagreement: Disagreement }) {
  const { id, person, on, words } = disagreement;
  const keep = (part: Partial<Omit<Disagreement, 'id'>>) =>
    void run({ kind: 'keep-disagreement', review: review.id, id, disagreement: part });
  const people = [
    { value: CHILD, label: named.child },
    ...Object.keys(child.people).map((one) => ({ value: one, label: nameAndRole(child, one) })),
  ];
  return (
    <li className={classes.disagreement}>
      <Select
        id={`person-${id}`}
        label="Who does not agree?"
        data={people}
        value={person === '' ? null : person}
        onChange={(chosen) => keep({ person: chosen ?? '' })}
      />
      <DateParts
        id={`on-${id}`}
        legend="Day they said so"
        value={on}
        onChange={(day) => {
          if (day !== null) keep({ on: day });
        }}
      />
      <WordsField
        id={`words-${id}`}
        label="What they do not agree with, in their words"
        value={words}
        onChange={(said) => keep({ words: said })}
      />
      <div>
        <LinkButton onClick={() => void run({ kind: 'remove-disagreement', review: review.id, id })}>
          Remove the disagreement of {person === '' ? 'nobody named' : named.person(person)}
        </LinkButton>
      </div>
    </li>
  );
}

/** What a child, a parent or anyone else does not agree with: it stays with the final record, which does not change. */
export function Disagreements({ here, named }: Props) {
  const { review, run } = here;
  const all = Object.values((review.after ?? nothingAfter).disagreements);
  return (
    <Section title="Not agreed with" count={all.length === 0 ? undefined : String(all.length)}>
      <div className={classes.part}>
        <p className={classes.small}>
          Whoever does not agree with the record can say so here. The final record stays as it is; their words stand in
          the next version.
        </p>
        <ul>
          {all.map((disagreement) => (
            <One key={disagreement.id} here={here} named={named} disagreement={disagreement} />
          ))}
        </ul>
        <div>
          <Button
            onClick={() => void run({ kind: 'keep-disagreement', review: review.id, id: null, disagreement: {} })}
          >
            Add a disagreement
          </Button>
        </div>
      </div>
    </Section>
  );
}
