import { useState } from 'react';
import { failureSentence } from '../../content/failures';
import { weaknessWords } from '../../content/passphrase-words';
import { waitWords } from '../../content/wait-words';
import { useVaultState, useProfile } from '../../store/caseload';
import { usePassphraseStrength } from '../../store/passphrase-strength';
import { useStore } from '../../store/store-context';
import type { Problem } from '../../ui/ErrorSummary';
import type { TypedTwice } from '../../ui/NewPassphrase';
import { useGrowingWait } from '../../ui/use-growing-wait';

type Typed = TypedTwice & { readonly current: string };
type Errors = Partial<Typed>;

export const fieldIds: Typed = {
  current: 'current-passphrase',
  passphrase: 'new-passphrase',
  again: 'new-passphrase-again',
};

const nothing: Typed = { current: '', passphrase: '', again: '' };

const problemsOf = (errors: Errors): readonly Problem[] =>
  (['current', 'passphrase', 'again'] as const).flatMap((part) => {
    const words = errors[part];
    const go = () => document.getElementById(fieldIds[part])?.focus();
    return words === undefined ? [] : [{ id: part, words, go }];
  });

function againError({ passphrase, again }: Typed): string | null {
  if (again === '') return 'Enter the new passphrase again';
  return again === passphrase ? null : 'The two passphrases are not the same';
}

function errorsOf(typed: Typed, weak: string | null): Errors {
  const current = typed.current === '' ? { current: 'Enter your passphrase as it is now' } : {};
  const passphrase = typed.passphrase.trim() === '' ? 'Enter a new passphrase' : weak;
  if (passphrase !== null) return { ...current, passphrase };
  const again = againError(typed);
  return again === null ? current : { ...current, again };
}

/** The form that changes the passphrase: what is typed, what is wrong with it, and the change itself. */
export function useChangePassphrase(onChanged: () => void) {
  const store = useStore();
  const { chair } = useVaultState();
  const { council } = useProfile();
  const [typed, setTyped] = useState(nothing);
  const [errors, setErrors] = useState<Errors>({});
  const [attempt, setAttempt] = useState(0);
  const [busy, setBusy] = useState(false);
  const { strength, measure, suggest } = usePassphraseStrength(typed.passphrase, [chair.name, council]);
  const { secondsLeft, wentWrong } = useGrowingWait();
  const say = (found: Errors) => {
    setErrors(found);
    setAttempt(attempt + 1);
    setBusy(false);
  };
  const submit = async () => {
    if (secondsLeft > 0) {
      say({ current: `${failureSentence('wrong-passphrase')} ${waitWords(secondsLeft)}.` });
      return;
    }
    setBusy(true);
    const measured = typed.passphrase.trim() === '' ? null : await measure();
    const weakness = measured?.weakness ?? null;
    const found = errorsOf(typed, weakness === null ? null : weaknessWords[weakness]);
    if (Object.keys(found).length > 0) {
      say(found);
      return;
    }
    if (measured === null) {
      say({ passphrase: failureSentence('unexpected') });
      return;
    }
    const proof = { kind: 'passphrase', passphrase: typed.current } as const;
    const changed = await store.keys.changePassphrase(proof, typed.passphrase);
    if (changed.ok) {
      onChanged();
      return;
    }
    if (changed.error.code === 'wrong-passphrase') wentWrong();
    say({ current: failureSentence(changed.error.code) });
  };
  const type = (part: Partial<Typed>) => setTyped({ ...typed, ...part });
  return { typed, type, errors, problems: problemsOf(errors), attempt, busy, strength, suggest, submit };
}
