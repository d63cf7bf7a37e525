import { Textarea } from '@mantine/core';

type Props = {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onChange: (words: string) => void;
  readonly error?: string | undefined;
  readonly rows?: number;
};

/** Words of any length; saved as they are typed. */
export function WordsField({ id, label, hint, value, onChange, error, rows = 2 }: Props) {
  return (
    <Textarea
      id={id}
      label={label}
      description={hint}
      error={error}
      autosize
      minRows={rows}
      maxRows={12}
      value={value}
      onChange={(event) => {
        onChange(event.currentTarget.value);
      }}
    />
  );
}
