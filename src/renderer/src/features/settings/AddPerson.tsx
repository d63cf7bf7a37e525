import { Button, TextInput } from '@mantine/core';
import { useEffect, useRef, useState, type SubmitEvent } from 'react';
import { keepPerson, type ChosenHalf } from '../../store/public-halves';
import { useStore } from '../../store/store-context';
import classes from './Identity.module.css';
import settings from './Settings.module.css';
import { SixWords } from './SixWords';

type Props = { readonly chosen: ChosenHalf; readonly onDone: (said: string) => void };

const saysWho = ({ name, role }: ChosenHalf['half']): string => [name, role].filter((part) => part !== '').join(', ');

/** Somebody whose public half was chosen: they are known once their words were compared, and not before. */
export function AddPerson({ chosen: { half, words }, onDone }: Props) {
  const store = useStore();
  const [name, setName] = useState(half.name);
  const [error, setError] = useState<string>();
  const heading = useRef<HTMLHeadingElement>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    heading.current?.focus();
    // The words and the buttons come with the heading, wherever the page was scrolled to.
    heading.current?.closest('form')?.scrollIntoView({ block: 'nearest' });
  }, []);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (name.trim() === '') {
      setError('Enter the name you know them by');
      field.current?.focus();
      return;
    }
    keepPerson(store, half, name.trim());
    onDone(`${name.trim()} is added`);
  };
  return (
    <form noValidate className={classes.group} onSubmit={submit}>
      <h3 ref={heading} tabIndex={-1}>
        Compare the six words
      </h3>
      <p className={settings.words}>
        The file says that it belongs to {saysWho(half)}. Anybody can write a name. Call them on a number you already
        have, and ask them to read their six words from their Settings.
      </p>
      <SixWords label="The six words of this public half" words={words} />
      <TextInput
        id="known-person-name"
        ref={field}
        label="Name you know them by"
        autoComplete="off"
        maxLength={200}
        value={name}
        error={error}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <div className={settings.row}>
        <Button type="submit" variant="filled">
          The words match: add this person
        </Button>
        <Button onClick={() => onDone('Nobody was added. Ask for the file again, another way')}>
          The words are different
        </Button>
      </div>
    </form>
  );
}
