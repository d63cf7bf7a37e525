import { Button } from '@mantine/core';
import { useState } from 'react';
import { failureSentence } from '../../content/failures';
import { useVaultState } from '../../store/caseload';
import { savePublicHalf } from '../../store/public-halves';
import { useStore } from '../../store/store-context';
import { KnownPeople } from './KnownPeople';
import classes from './Settings.module.css';
import { SixWords } from './SixWords';
import { useWords } from './use-words';

/** What signs in this caseload's name: its six words, its public half, and the people it knows. */
export function IdentitySection() {
  const store = useStore();
  const { identity } = useVaultState();
  const words = useWords(identity);
  const [said, setSaid] = useState('');
  const save = async () => {
    setSaid('');
    const saved = await savePublicHalf(store);
    if (saved.ok) setSaid(`Saved as ${saved.value}`);
    else if (saved.error.code !== 'cancelled') setSaid(failureSentence(saved.error.code));
  };
  return (
    <>
      <p className={classes.words}>
        What you send from this caseload to another Chairside is signed, so that the other person knows it comes from
        you and nobody changed it. Send them your public half: a small file that says who you are, and holds no secret.
        When they have it, read these six words to them over the phone: only if theirs are the same is it yours.
      </p>
      {words === null ? (
        <p role="status">Making the identity of this caseload…</p>
      ) : (
        <SixWords label="The six words of this caseload" words={words} />
      )}
      <div className={classes.row}>
        <Button aria-disabled={words === null} onClick={() => void save()}>
          Save the public half
        </Button>
        <span role="status">{said}</span>
      </div>
      <KnownPeople />
    </>
  );
}
