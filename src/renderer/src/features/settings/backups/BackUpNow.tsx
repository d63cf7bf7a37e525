import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import { failureSentence } from '../../../content/failures';
import { dayAndTime } from '../../../content/times';
import { backUpNow, type BackupStage } from '../../../store/backups';
import { useStore } from '../../../store/store-context';
import settings from '../Settings.module.css';
import { stageWords } from './words';

const STAGES: readonly BackupStage[] = ['gathering', 'writing', 'checking'];

function useBackUpNow(onDone: () => Promise<void>) {
  const store = useStore();
  const [stage, setStage] = useState<BackupStage | null>(null);
  const [said, setSaid] = useState('');
  const stop = useRef<AbortController>(null);
  const start = async () => {
    stop.current = new AbortController();
    setSaid('');
    setStage('gathering');
    const made = await backUpNow(store, stop.current.signal, setStage);
    await onDone();
    setStage(null);
    if (!made.ok)
      setSaid(made.error.code === 'cancelled' ? 'Stopped. No backup was made.' : failureSentence(made.error.code));
    else if (made.value === null) setSaid('Nothing was saved since the newest backup: it holds everything.');
    else setSaid(`The backup of ${dayAndTime(made.value)} is made, read back from the disk and opened.`);
  };
  return { stage, said, start, cancel: () => stop.current?.abort() };
}

/** Makes a backup at once, says how far it has come, and can be stopped. */
export function BackUpNow({ onDone }: { readonly onDone: () => Promise<void> }) {
  const { stage, said, start, cancel } = useBackUpNow(onDone);
  return (
    <div className={settings.row}>
      {stage === null ? (
        <Button onClick={() => void start()}>Back up now</Button>
      ) : (
        <>
          <Button onClick={cancel}>Stop this backup</Button>
          <progress aria-label="Backup" max={STAGES.length} value={STAGES.indexOf(stage)} />
        </>
      )}
      <span role="status">{stage === null ? said : stageWords[stage]}</span>
    </div>
  );
}
