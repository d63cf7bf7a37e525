import { VisuallyHidden } from '@mantine/core';
import { useState } from 'react';
import type { ChildFile } from '../../../../shared/domain/children/child-file';
import type { Person } from '../../../../shared/domain/children/person';
import { receivesWords } from '../../content/child-words';
import { listed } from '../../content/counts';
import { refusalSentence } from '../../content/refusals';
import { useRun } from '../../store/commands';
import { useDraft } from '../../store/drafts';
import { Banner } from '../../ui/Banner';
import { LinkButton } from '../../ui/LinkButton';
import { Section } from '../../ui/Section';
import classes from './Child.module.css';
import { draftOf, newPerson, personDraftSchema } from './person-draft';
import { PersonForm } from './PersonForm';

type RowProps = {
  readonly child: ChildFile;
  readonly person: Person;
  readonly onChange: () => void;
  readonly onRemove: () => void;
};

function withheldWords(child: ChildFile, { addressWithheldFrom }: Person): string {
  const names = addressWithheldFrom.map((id) => child.people[id]?.name ?? 'someone no longer listed');
  return names.length === 0 ? '' : `Address withheld from ${listed(names)}`;
}

const reachedBy = ({ phone, email }: Person): string => [phone, email].filter((part) => part !== '').join(', ');

function Row({ child, person, onChange, onRemove }: RowProps) {
  const withheld = withheldWords(child, person);
  return (
    <tr>
      <td>
        <b>{person.name}</b>
        <small>{reachedBy(person)}</small>
      </td>
      <td>
        {person.role}
        {person.parentalResponsibility ? <small>Has parental responsibility</small> : null}
      </td>
      <td>
        {receivesWords(person.receives)}
        <small>{[person.receivesWhy, withheld].filter((part) => part !== '').join('. ')}</small>
      </td>
      <td>
        <span className={classes.buttons}>
          <LinkButton onClick={onChange}>
            Change<VisuallyHidden> {person.name}</VisuallyHidden>
          </LinkButton>
          <LinkButton onClick={onRemove}>
            Remove<VisuallyHidden> {person.name}</VisuallyHidden>
          </LinkButton>
        </span>
      </td>
    </tr>
  );
}

function usePeople(child: ChildFile) {
  const run = useRun();
  const [draft, setDraft] = useDraft(child, 'person', personDraftSchema);
  const [refused, setRefused] = useState<string>();
  const remove = (person: Person) => {
    const removed = run(child.id, { kind: 'remove-person', id: person.id });
    setRefused(removed.ok ? undefined : `${person.name}: ${refusalSentence(removed.error.code)}`);
  };
  return { draft, setDraft, refused, remove };
}

/** The people around the child, and what of the record each is sent. */
export function People({ child }: { readonly child: ChildFile }) {
  const { draft, setDraft, refused, remove } = usePeople(child);
  const people = Object.values(child.people);
  const add = <LinkButton onClick={() => setDraft(newPerson)}>Add a person</LinkButton>;
  return (
    <Section title="People" count="and what each is sent" more={draft === null ? add : undefined}>
      {draft === null ? null : (
        <PersonForm
          key={draft.of ?? 'new'}
          child={child}
          draft={draft}
          onDraft={setDraft}
          onClose={() => setDraft(null)}
        />
      )}
      {refused === undefined ? null : (
        <Banner kind="problem" title="Not removed.">
          {refused}
        </Banner>
      )}
      {people.length === 0 ? (
        <p className={classes.muted}>Nobody has been added yet.</p>
      ) : (
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">Name</th>
              <th scope="col">Who they are</th>
              <th scope="col">Receives</th>
              <th scope="col">Change or remove</th>
            </tr>
          </thead>
          <tbody>
            {people.map((person) => (
              <Row
                key={person.id}
                child={child}
                person={person}
                onChange={() => setDraft(draftOf(person))}
                onRemove={() => remove(person)}
              />
            ))}
          </tbody>
        </table>
      )}
    </Section>
  );
}
