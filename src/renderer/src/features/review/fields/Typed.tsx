import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useHalfTyped } from '../../../ui/half-typed';

type Props<T> = {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: T;
  readonly write: (value: T) => string;
  /** What the typed text means; undefined while it means nothing. */
  readonly read: (text: string) => T | undefined;
  readonly onChange: (value: T) => void;
  /** What to say of text that means nothing. */
  readonly wrong: string;
  readonly error?: string | undefined;
  readonly width?: string;
};

/** A short answer with a form of its own, such as a time. What was typed stays, whatever it means. */
export function Typed<T>({ id, label, hint, value, write, read, onChange, wrong, error, width = '8rem' }: Props<T>) {
  const [{ text: typed }, setTyped] = useHalfTyped(
    id,
    () => ({ text: write(value) }),
    ({ text }) => read(text) !== undefined,
  );
  const [left, setLeft] = useState(false);
  const meant = read(typed);
  const shown = meant !== undefined && meant !== value ? write(value) : typed;
  return (
    <TextInput
      id={id}
      label={label}
      description={hint}
      error={error ?? (left && meant === undefined ? wrong : undefined)}
      styles={{ input: { width } }}
      value={shown}
      onBlur={() => {
        setLeft(true);
      }}
      onChange={(event) => {
        const text = event.currentTarget.value;
        const next = read(text);
        setTyped({ text });
        setLeft(false);
        if (next !== undefined) onChange(next);
      }}
    />
  );
}
