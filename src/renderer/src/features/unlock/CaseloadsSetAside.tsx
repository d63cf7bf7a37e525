import { Button, VisuallyHidden } from '@mantine/core';
import { useEffect, useState } from 'react';
import { instantSchema } from '../../../../shared/kernel/clock';
import { failureSentence } from '../../content/failures';
import { dayAndTime } from '../../content/times';
import { bringBackCaseload, caseloadsSetAside, type SetAside } from '../../store/restoring';
import { Section } from '../../ui/Section';
import classes from './Gate.module.css';

const whenAside = ({ at }: SetAside): string => dayAndTime(instantSchema.parse(new Date(at).toISOString()));

function useSetAside() {
  const [all, setAll] = useState<readonly SetAside[]>([]);
  useEffect(() => {
    void caseloadsSetAside().then((found) => {
      if (found.ok) setAll(found.value);
    });
  }, []);
  return all;
}

type Props = {
  /** Whether a caseload stands here, which is set aside in its turn. */
  readonly present: boolean;
  readonly onBack: () => void;
};

/** The caseloads that others took the place of, each with the way back. Nothing shows where there is none. */
export function CaseloadsSetAside({ present, onBack }: Props) {
  const all = useSetAside();
  const [error, setError] = useState<string | null>(null);
  const bring = async ({ name }: SetAside) => {
    const back = await bringBackCaseload(name);
    if (back.ok) onBack();
    else setError(failureSentence(back.error.code));
  };
  if (all.length === 0) return null;
  return (
    <Section title="Caseloads set aside on this laptop">
      <p className={classes.muted}>
        {present ? 'Bringing one back sets aside the one that is here now. ' : ''}It opens with its own passphrase.
      </p>
      <ul className={classes.asideList}>
        {all.map((aside) => (
          <li key={aside.name}>
            <span>
              Set aside on {whenAside(aside)}
              <br />
              <span className={classes.folder}>{aside.label}</span>
            </span>
            <Button onClick={() => void bring(aside)}>
              Bring this one back<VisuallyHidden>, set aside on {whenAside(aside)}</VisuallyHidden>
            </Button>
          </li>
        ))}
      </ul>
      <div role="alert">{error}</div>
    </Section>
  );
}
