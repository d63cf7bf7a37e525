import { TextInput, VisuallyHidden } from '@mantine/core';
import { useState, type KeyboardEvent, type Ref } from 'react';
import { LinkButton } from './LinkButton';

type Props = {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error?: string | undefined;
  /** What a password manager may do here. */
  readonly autoComplete?: 'current-password' | 'new-password';
  readonly size?: 'sm' | 'lg';
  readonly autoFocus?: boolean;
  readonly field?: Ref<HTMLInputElement>;
};

/** A passphrase: it can be shown, and pasted; Caps Lock is said where it is on. */
export function PassphraseField({
  id,
  label,
  hint = '',
  value,
  onChange,
  error,
  autoComplete = 'current-password',
  size = 'sm',
  autoFocus,
  field,
}: Props) {
  const [shown, setShown] = useState(false);
  const [caps, setCaps] = useState(false);
  const lookAtCaps = (event: KeyboardEvent) => {
    setCaps(event.getModifierState('CapsLock'));
  };
  const description = [hint, caps ? 'Caps Lock is on' : ''].filter((part) => part !== '').join('. ');
  return (
    <TextInput
      id={id}
      ref={field}
      label={label}
      description={description === '' ? undefined : description}
      type={shown ? 'text' : 'password'}
      autoComplete={autoComplete}
      spellCheck={false}
      size={size}
      value={value}
      error={error}
      data-autofocus={autoFocus === true ? true : undefined}
      autoFocus={autoFocus}
      onKeyDown={lookAtCaps}
      onKeyUp={lookAtCaps}
      onChange={(event) => {
        onChange(event.currentTarget.value);
      }}
      rightSectionWidth="3.5rem"
      rightSection={
        <LinkButton
          onClick={() => {
            setShown(!shown);
          }}
        >
          {shown ? 'Hide' : 'Show'}
          <VisuallyHidden> {label.toLowerCase()}</VisuallyHidden>
        </LinkButton>
      }
    />
  );
}
