import { Button, VisuallyHidden } from '@mantine/core';
import { useRef, useState } from 'react';
import type { KnownPerson } from '../../../../shared/domain/vault/identity';
import { failureSentence } from '../../content/failures';
import { dayAndTime } from '../../content/times';
import { useVaultState } from '../../store/caseload';
import { choosePublicHalf, removePerson, type ChosenHalf } from '../../store/public-halves';
import { useStore } from '../../store/store-context';
import { LinkButton } from '../../ui/LinkButton';
import { AddPerson } from './AddPerson';
import classes from './Identity.module.css';
import settings from './Settings.module.css';

function People({ onRemoved }: { readonly onRemoved: (person: KnownPerson) => void }) {
  const { people } = useVaultState();
  if (people.length === 0) {
    return <p>Nobody yet. What comes from somebody you have not added shows as from an unknown sender.</p>;
  }
  return (
    <ul className={classes.people}>
      {people.map((person) => (
        <li key={person.half.sign}>
          <span className={classes.who}>
            <b>{person.half.name}</b>
            <br />
            Words compared on {dayAndTime(person.comparedAt)}
          </span>
          <LinkButton onClick={() => onRemoved(person)}>
            Remove<VisuallyHidden> {person.half.name}</VisuallyHidden>
          </LinkButton>
        </li>
      ))}
    </ul>
  );
}

/** The people whose public half was added after its six words were compared. */
export function KnownPeople() {
  const store = useStore();
  const [chosen, setChosen] = useState<ChosenHalf | null>(null);
  const [said, setSaid] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const done = (words: string) => {
    setChosen(null);
    setSaid(words);
    heading.current?.focus();
  };
  const choose = async () => {
    setSaid('');
    const half = await choosePublicHalf(store);
    if (half.ok) setChosen(half.value);
    else if (half.error.code !== 'cancelled') setSaid(failureSentence(half.error.code));
  };
  return (
    <div className={classes.group}>
      <h3 ref={heading} tabIndex={-1}>
        People you know by their words
      </h3>
      <People
        onRemoved={(person) => {
          removePerson(store, person);
          done(`${person.half.name} is removed`);
        }}
      />
      {chosen === null ? (
        <div className={settings.row}>
          <Button onClick={() => void choose()}>Add a person from their public half</Button>
          <span role="status">{said}</span>
        </div>
      ) : (
        <AddPerson chosen={chosen} onDone={done} />
      )}
    </div>
  );
}
