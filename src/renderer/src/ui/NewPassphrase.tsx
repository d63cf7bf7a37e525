import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Strength } from '../../../shared/domain/vault/passphrase-strength';
import { strongWords, weaknessWords } from '../content/passphrase-words';
import { LinkButton } from './LinkButton';
import classes from './NewPassphrase.module.css';
import { PassphraseField } from './PassphraseField';
import { Status } from './Status';

/** A passphrase typed twice. */
export type TypedTwice = { readonly passphrase: string; readonly again: string };

type Props = {
  readonly ids: TypedTwice;
  readonly label: string;
  readonly typed: TypedTwice;
  readonly errors: Partial<TypedTwice>;
  /** Null while it is not known. */
  readonly strength: Strength | null;
  readonly suggest: () => Promise<string | null>;
  readonly onChange: (typed: TypedTwice) => void;
};

function Suggestion({ suggest, onUse }: Pick<Props, 'suggest'> & { readonly onUse: (phrase: string) => void }) {
  const [phrase, setPhrase] = useState<string | null>(null);
  const think = () => {
    void suggest().then(setPhrase);
  };
  return (
    <div className={classes.suggestion} role="status">
      {phrase === null ? (
        <LinkButton onClick={think}>Suggest a passphrase</LinkButton>
      ) : (
        <>
          <span className={classes.phrase}>{phrase}</span>
          <Button size="xs" onClick={() => onUse(phrase)}>
            Use this passphrase
          </Button>
          <LinkButton onClick={think}>Suggest another</LinkButton>
        </>
      )}
    </div>
  );
}

/** A new passphrase, typed twice: how hard it is to guess shows as it is typed, and one is suggested on request. */
export function NewPassphrase({ ids, label, typed, errors, strength, suggest, onChange }: Props) {
  const { passphrase, again } = typed;
  const weakness = strength?.weakness ?? null;
  const isStrong = strength !== null && weakness === null;
  return (
    <>
      <div className={classes.two}>
        <div>
          <PassphraseField
            id={ids.passphrase}
            label={label}
            hint="5 ordinary words are easiest to type"
            autoComplete="new-password"
            value={passphrase}
            error={errors.passphrase}
            onChange={(value) => onChange({ ...typed, passphrase: value })}
          />
          {isStrong ? <Status kind="in-order">{strongWords}</Status> : null}
          {weakness === null || errors.passphrase !== undefined ? null : (
            <Status kind="part">{weaknessWords[weakness]}</Status>
          )}
        </div>
        <div>
          <PassphraseField
            id={ids.again}
            label={`${label} again`}
            hint="You can paste it"
            autoComplete="new-password"
            value={again}
            error={errors.again}
            onChange={(value) => onChange({ ...typed, again: value })}
          />
          {isStrong && again === passphrase ? <Status kind="in-order">The same</Status> : null}
        </div>
      </div>
      <Suggestion suggest={suggest} onUse={(phrase) => onChange({ passphrase: phrase, again: phrase })} />
    </>
  );
}
