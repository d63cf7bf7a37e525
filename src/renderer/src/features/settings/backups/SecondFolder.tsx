import { Button } from '@mantine/core';
import { useState } from 'react';
import { failureSentence, type FailureCode } from '../../../content/failures';
import { chooseSecondFolder, copyToSecondFolder, forgetSecondFolder, type BackupPlaces } from '../../../store/backups';
import { Banner } from '../../../ui/Banner';
import { Section } from '../../../ui/Section';
import { Status } from '../../../ui/Status';
import settings from '../Settings.module.css';
import classes from './Backups.module.css';
import { secondFolderWords, whenMade } from './words';

type Second = NonNullable<BackupPlaces['second']>;

function Standing({ second, copying }: { readonly second: Second; readonly copying: boolean }) {
  const arrived = second.arrivedAt === null ? null : `Copies last arrived on ${whenMade(second.arrivedAt)}.`;
  if (copying) return <Status kind="waiting">Copying to it…</Status>;
  if (second.failed !== null) {
    return (
      <Banner kind="warning" title="The last copies did not arrive in it.">
        {secondFolderWords[second.failed]} {arrived ?? 'No copy has arrived in it yet.'} The backups on this laptop are
        made as usual.
      </Banner>
    );
  }
  return arrived === null ? (
    <Status kind="waiting">The next backup goes there too</Status>
  ) : (
    <Status kind="in-order">{arrived}</Status>
  );
}

function Chosen({ second, copying }: { readonly second: Second; readonly copying: boolean }) {
  return (
    <>
      <p className={classes.path}>{second.label}</p>
      {second.setBy === null ? null : <p>Set by {second.setBy}. Only they can change it.</p>}
      <Standing second={second} copying={copying} />
    </>
  );
}

type Doing = typeof chooseSecondFolder | typeof copyToSecondFolder | typeof forgetSecondFolder;
type ButtonsProps = { readonly second: Second | null; readonly onPress: (work: Doing) => void };

function Buttons({ second, onPress }: ButtonsProps) {
  const choose = <Button onClick={() => onPress(chooseSecondFolder)}>Choose a second folder</Button>;
  if (second === null) return choose;
  const copy = <Button onClick={() => onPress(copyToSecondFolder)}>Copy to it now</Button>;
  if (second.setBy !== null) return copy;
  return (
    <>
      {copy}
      <Button onClick={() => onPress(chooseSecondFolder)}>Choose another folder</Button>
      <Button variant="subtle" onClick={() => onPress(forgetSecondFolder)}>
        Stop using it
      </Button>
    </>
  );
}

function useDoing(onChanged: () => Promise<void>) {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<FailureCode | null>(null);
  const does = async (work: Doing) => {
    if (busy) return;
    setBusy(true);
    setError(null);
    const done = await work();
    await onChanged();
    setBusy(false);
    if (!done.ok && done.error.code !== 'cancelled') setError(done.error.code);
  };
  return { busy, error, does };
}

type Props = { readonly places: BackupPlaces; readonly onChanged: () => Promise<void> };

/** Another folder that every backup also goes to. */
export function SecondFolder({ places: { second, copying, policyUnreadable }, onChanged }: Props) {
  const { busy, error, does } = useDoing(onChanged);
  return (
    <Section title="Second folder" level={3}>
      <div className={classes.part}>
        <p className={settings.words}>
          {second === null
            ? 'If this laptop is lost or broken, its backups go with it. Choose a folder on a network drive or another disk, and every backup goes there too. It is encrypted there as it is here.'
            : 'Every backup, and each final document once, is copied to this folder too, encrypted as it is here.'}
        </p>
        {second === null ? null : <Chosen second={second} copying={copying || busy} />}
        {policyUnreadable ? (
          <Banner kind="warning" title="This laptop’s policy file could not be read.">
            Nothing that it sets is in force. Tell IT.
          </Banner>
        ) : null}
        <div className={settings.row}>
          <Buttons second={second} onPress={(work) => void does(work)} />
          <span role="status">{error === null ? '' : failureSentence(error)}</span>
        </div>
      </div>
    </Section>
  );
}
