import { TextInput } from '@mantine/core';
import type { Ref } from 'react';
import { PassphraseField } from '../../ui/PassphraseField';

/** The two ways to open a lock. */
export type LockWay = 'passphrase' | 'recovery-key';

export type LockFieldWords = { readonly id: string; readonly label: string; readonly hint: string };

type Props = {
  readonly way: LockWay;
  readonly words: LockFieldWords;
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (value: string) => void;
  readonly autoFocus?: boolean;
  readonly field?: Ref<HTMLInputElement>;
};

/** A passphrase, or a recovery key in its place. */
export function LockField({ way, words, field, ...rest }: Props) {
  const named = { ...rest, id: words.id, label: words.label, size: 'lg' as const };
  if (way === 'passphrase') {
    return <PassphraseField {...named} hint={words.hint} {...(field === undefined ? {} : { field })} />;
  }
  return (
    <TextInput
      {...named}
      {...(field === undefined ? {} : { ref: field })}
      description={words.hint}
      autoComplete="off"
      spellCheck={false}
      onChange={(event) => {
        rest.onChange(event.currentTarget.value);
      }}
    />
  );
}
