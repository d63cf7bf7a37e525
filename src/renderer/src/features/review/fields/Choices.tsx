import { Radio, Stack } from '@mantine/core';

export type Choice<Code extends string> = { readonly code: Code; readonly words: string; readonly hint?: string };

type Props<Code extends string> = {
  readonly id: string;
  readonly legend: string;
  readonly hint?: string;
  readonly choices: readonly Choice<Code>[];
  readonly value: Code | null;
  readonly onChange: (code: Code) => void;
  readonly error?: string | undefined;
};

/** One of several, each on a line of its own. */
export function Choices<Code extends string>({ id, legend, hint, choices, value, onChange, error }: Props<Code>) {
  return (
    <div id={id}>
      <Radio.Group
        label={legend}
        description={hint}
        error={error}
        value={value}
        onChange={(chosen) => {
          const choice = choices.find(({ code }) => code === chosen);
          if (choice !== undefined) onChange(choice.code);
        }}
      >
        <Stack gap="sm" mt="xs">
          {choices.map(({ code, words, hint: more }) => (
            <Radio key={code} value={code} label={words} description={more} />
          ))}
        </Stack>
      </Radio.Group>
    </div>
  );
}
