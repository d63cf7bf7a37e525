import { Fieldset, TextInput } from '@mantine/core';
import { useState } from 'react';
import { isLocalDate, type LocalDate } from '../../../shared/kernel/local-date';
import classes from './DateParts.module.css';
import { useHalfTyped } from './half-typed';

type Parts = { readonly day: string; readonly month: string; readonly year: string };

type Props = {
  readonly id: string;
  readonly legend: string;
  readonly hint?: string;
  readonly value: LocalDate | null;
  readonly onChange: (value: LocalDate | null) => void;
  readonly error?: string | undefined;
};

const fromDate = (value: LocalDate | null): Parts =>
  value === null
    ? { day: '', month: '', year: '' }
    : { day: String(Number(value.slice(8))), month: String(Number(value.slice(5, 7))), year: value.slice(0, 4) };

const fields = [
  { part: 'day', label: 'Day', max: 2 },
  { part: 'month', label: 'Month', max: 2 },
  { part: 'year', label: 'Year', max: 4 },
] as const;

/** What the three parts make: a date, nothing typed, or not a date (yet). */
export function fromParts({ day, month, year }: Parts): LocalDate | null | 'not-a-date' {
  if (`${day}${month}${year}`.trim() === '') return null;
  const text = `${year.padStart(4, '0')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isLocalDate(text) && Number(year) > 1900 ? text : 'not-a-date';
}

/** A date that is known: day, month, year. What was typed stays, whatever it makes. */
export function DateParts({ id, legend, hint, value, onChange, error }: Props) {
  const [typed, setTyped] = useHalfTyped<Parts>(
    id,
    () => fromDate(value),
    (parts) => fromParts(parts) !== 'not-a-date',
  );
  const [left, setLeft] = useState(false);
  const made = fromParts(typed);
  const shown = made !== 'not-a-date' && made !== value ? fromDate(value) : typed;
  const problem = error ?? (left && made === 'not-a-date' ? `${legend} must be a real date` : undefined);

  const change = (part: keyof Parts, text: string) => {
    const next = { ...shown, [part]: text.trim() };
    setTyped(next);
    setLeft(false);
    const date = fromParts(next);
    if (date !== 'not-a-date') onChange(date);
  };
  return (
    <Fieldset
      unstyled
      className={classes.group}
      legend={legend}
      classNames={{ legend: classes.legend ?? '' }}
      aria-describedby={problem === undefined ? undefined : `${id}-error`}
      onBlur={() => {
        setLeft(true);
      }}
    >
      {hint === undefined ? null : <div className={classes.hint}>{hint}</div>}
      {problem === undefined ? null : (
        <div id={`${id}-error`} className={classes.error}>
          {problem}
        </div>
      )}
      <div className={classes.parts}>
        {fields.map(({ part, label, max }) => (
          <TextInput
            key={part}
            id={part === 'day' ? id : `${id}-${part}`}
            label={label}
            inputMode="numeric"
            maxLength={max}
            value={shown[part]}
            error={problem !== undefined}
            data-part={part}
            className={classes[part] ?? ''}
            onChange={(event) => {
              change(part, event.currentTarget.value);
            }}
          />
        ))}
      </div>
    </Fieldset>
  );
}
