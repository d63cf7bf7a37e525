import settings from '../Settings.module.css';
import { BackUpNow } from './BackUpNow';
import { EarlierBackup } from './EarlierBackup';
import { KeptTable } from './KeptTable';
import { ProveBackup } from './ProveBackup';
import { SecondFolder } from './SecondFolder';
import { useKeptBackups } from './use-kept-backups';

/** The backups that are kept and where, one more now, a second folder for them, and the proof that they work. */
export function BackupsSection() {
  const { kept, failure, look } = useKeptBackups();
  return (
    <>
      <p className={settings.words}>
        Chairside backs up when you lock or close it, and every 10 minutes or 50 changes while you work. It keeps the
        last 5, then one for each of 7 days and 4 weeks. An older one goes only after a newer one was read back and
        opened.
      </p>
      {failure === null ? null : <p role="alert">{failure}</p>}
      <BackUpNow onDone={look} />
      {kept === null ? null : (
        <>
          <KeptTable files={kept.files} />
          <SecondFolder places={kept.places} onChanged={look} />
          {kept.files.length === 0 ? null : <ProveBackup />}
          {kept.files.length === 0 ? null : <EarlierBackup />}
        </>
      )}
    </>
  );
}
