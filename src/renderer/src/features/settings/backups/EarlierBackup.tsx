import { Section } from '../../../ui/Section';
import settings from '../Settings.module.css';
import classes from './Backups.module.css';

/** How to go back to an earlier backup: where the caseload is locked, so that nothing of it is open meanwhile. */
export function EarlierBackup() {
  return (
    <Section title="Go back to an earlier backup" level={3}>
      <div className={classes.part}>
        <p className={settings.words}>
          Lock Chairside, then choose “Restore a backup” on the page that unlocks it. The caseload that is here now is
          backed up first and set aside in a folder of its own: nothing of it is deleted, and you can bring it back.
        </p>
      </div>
    </Section>
  );
}
