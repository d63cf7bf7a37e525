import { TextInput } from '@mantine/core';
import { PassphraseField } from '../../ui/PassphraseField';

export type RestoreWay = 'passphrase' | 'recovery-key';

type Props = {
  readonly way: RestoreWay;
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (value: string) => void;
};

/** What opens a backup: the passphrase of its day, or the recovery key. */
export function RestoreField({ way, value, error, onChange }: Props) {
  return way === 'passphrase' ? (
    <PassphraseField
      id="restore-passphrase"
      label="Passphrase of that caseload"
      hint="The one that opened it on the day of the backup. You can paste it"
      size="lg"
      value={value}
      error={error}
      onChange={onChange}
    />
  ) : (
    <TextInput
      id="restore-recovery-key"
      label="Recovery key of that caseload"
      description="7 groups of 4 letters and numbers"
      size="lg"
      autoComplete="off"
      spellCheck={false}
      value={value}
      error={error}
      onChange={(event) => {
        onChange(event.currentTarget.value);
      }}
    />
  );
}
