import { useState } from 'react';
import { failureSentence } from '../../content/failures';
import { waitWords } from '../../content/wait-words';
import { useStore } from '../../store/store-context';
import { useGrowingWait } from '../../ui/use-growing-wait';

/** The form that makes the passphrase go with this laptop's key, or no longer; it asks for the passphrase first. */
export function useDeviceLock(on: boolean, onChanged: () => void) {
  const { keys } = useStore();
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string>();
  const [attempt, setAttempt] = useState(0);
  const [busy, setBusy] = useState(false);
  const { secondsLeft, wentWrong } = useGrowingWait();
  const say = (words: string) => {
    setError(words);
    setAttempt(attempt + 1);
    setBusy(false);
  };
  const submit = async () => {
    if (typed === '') {
      say('Enter your passphrase');
      return;
    }
    if (secondsLeft > 0) {
      say(`${failureSentence('wrong-passphrase')} ${waitWords(secondsLeft)}.`);
      return;
    }
    setBusy(true);
    const changed = await keys.changeDevice(typed, on);
    if (changed.ok) {
      onChanged();
      return;
    }
    if (changed.error.code === 'wrong-passphrase') wentWrong();
    say(failureSentence(changed.error.code));
  };
  return { typed, setTyped, error, attempt, busy, submit };
}
