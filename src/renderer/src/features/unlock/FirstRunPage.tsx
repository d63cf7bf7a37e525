import { VisuallyHidden } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import type { Session } from '../../store/session-types';
import { Brand } from '../../ui/Brand';
import { Icon } from '../../ui/Icon';
import classes from './Gate.module.css';
import { PracticeStart } from './PracticeStart';
import { SetUpCaseload } from './SetUpCaseload';

// Few start by it, so the unlock page does without.
const RestoreBackup = lazy(async () => ({ default: (await import('./RestoreBackup')).RestoreBackup }));

type Start = 'own' | 'practice' | 'restore';

const choices = [
  { start: 'own', title: 'Set up my caseload', words: 'About 3 minutes. Load the council’s return next.' },
  {
    start: 'practice',
    title: 'Try a practice caseload',
    words: 'Made-up children. Every page and document says PRACTICE.',
  },
  {
    start: 'restore',
    title: 'Restore or take over',
    words: 'Open a caseload from a backup file, with its passphrase or recovery key.',
  },
] as const satisfies readonly { readonly start: Start; readonly title: string; readonly words: string }[];

function Choices({ start, onChoose }: { readonly start: Start; readonly onChoose: (start: Start) => void }) {
  return (
    <fieldset className={classes.choices}>
      <VisuallyHidden component="legend">How do you want to start?</VisuallyHidden>
      {choices.map((choice) => (
        <label key={choice.start} className={classes.choice}>
          <input
            type="radio"
            name="start"
            checked={choice.start === start}
            onChange={() => {
              onChoose(choice.start);
            }}
          />
          <span>
            <b>{choice.title}</b>
            <br />
            <span className={`${classes.small ?? ''} ${classes.muted ?? ''}`}>{choice.words}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

type Props = Pick<Extract<Session, { readonly kind: 'locked' }>, 'facts' | 'work'> & {
  /** A caseload that was set aside stands here again. */
  readonly onBroughtBack: () => void;
};

/** No caseload of one's own yet: set one up, or try the practice one. Whoever practised before goes on practising. */
export function FirstRunPage({ facts, work, onBroughtBack }: Props) {
  const [start, setStart] = useState<Start>(facts.vaults.practice ? 'practice' : 'own');
  const [making, setMaking] = useState(false);
  return (
    <div className={classes.firstRun}>
      <aside className={classes.intro} aria-label="Ways to start">
        <Brand />
        <div>
          <p className={classes.welcome}>Welcome</p>
          <p className={classes.muted}>
            Prepare, chair and write up reviews on this laptop. Nothing leaves it until you save a document.
          </p>
        </div>
        {making ? null : <Choices start={start} onChoose={setStart} />}
        <p className={`${classes.small ?? ''} ${classes.muted ?? ''}`} style={{ marginTop: 'auto' }}>
          <Icon name="lock" /> Version {facts.version}
        </p>
      </aside>
      {start === 'restore' ? (
        <Suspense>
          <RestoreBackup work={work} present={false} onLeave={onBroughtBack} />
        </Suspense>
      ) : null}
      {start === 'own' ? <SetUpCaseload onKeyMade={() => setMaking(true)} /> : null}
      {start === 'practice' ? <PracticeStart exists={facts.vaults.practice} opened={facts.opened} work={work} /> : null}
    </div>
  );
}
