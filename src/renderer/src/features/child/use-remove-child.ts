import { useState } from 'react';
import type { ChildFile } from '../../../../shared/domain/children/child-file';
import { failureSentence } from '../../content/failures';
import { useStore } from '../../store/store-context';
import { waitWords } from '../../content/wait-words';
import type { Problem } from '../../ui/ErrorSummary';
import { useGrowingWait } from '../../ui/use-growing-wait';
import { errorsOf, fieldIds, type Errors, type Typed } from './remove-child';

const nothing: Typed = { reference: '', passphrase: '', unfiled: false };

const problemsOf = (errors: Errors): readonly Problem[] =>
  (['unfiled', 'reference', 'passphrase'] as const).flatMap((part) => {
    const words = errors[part];
    return words === undefined ? [] : [{ id: part, words, go: () => document.getElementById(fieldIds[part])?.focus() }];
  });

/** The form that removes a child: what is typed, what is wrong with it, and the removal. */
export function useRemoveChild(child: ChildFile) {
  const store = useStore();
  const [typed, setTyped] = useState(nothing);
  const [errors, setErrors] = useState<Errors>({});
  const [attempt, setAttempt] = useState(0);
  const [busy, setBusy] = useState(false);
  const { secondsLeft, wentWrong } = useGrowingWait();
  const say = (found: Errors) => {
    setErrors(found);
    setAttempt(attempt + 1);
    setBusy(false);
  };
  const submit = async () => {
    if (busy || secondsLeft > 0) return;
    const found = errorsOf(child, typed);
    if (Object.keys(found).length > 0) {
      say(found);
      return;
    }
    setErrors({});
    setBusy(true);
    const erased = await store.erase(child.id, typed.passphrase);
    // The page tells by itself of a removal that is done or has begun.
    if (erased.ok || erased.error.code === 'erasure-unfinished') return;
    if (erased.error.code === 'wrong-passphrase') wentWrong();
    say({ passphrase: failureSentence(erased.error.code) });
  };
  const type = (part: Partial<Typed>) => setTyped({ ...typed, ...part });
  const isWaiting = secondsLeft > 0 && errors.passphrase !== undefined;
  const shown = isWaiting ? { ...errors, passphrase: `${errors.passphrase} ${waitWords(secondsLeft)}.` } : errors;
  const mayTry = !busy && secondsLeft === 0;
  return { typed, type, errors: shown, problems: problemsOf(errors), attempt, busy, mayTry, submit };
}
