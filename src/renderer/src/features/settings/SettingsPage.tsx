import { useIsPractice } from '../../store/caseload';
import type { Go } from '../../ui/destination';
import { PageHeading } from '../../ui/PageHeading';
import { Section } from '../../ui/Section';
import { Sheet } from '../../ui/Sheet';
import { settingsSections } from './sections';
import classes from './Settings.module.css';

/** What the chair decides about this caseload and this laptop: one section for each matter. */
export function SettingsPage({ go }: { readonly go: Go }) {
  const isPractice = useIsPractice();
  const shown = settingsSections.filter(({ inPractice }) => inPractice || !isPractice);
  return (
    <Sheet head={<PageHeading>Settings</PageHeading>}>
      <div className={classes.page}>
        {shown.map(({ title, Part }) => (
          <Section key={title} title={title}>
            <div className={classes.part}>
              <Part go={go} />
            </div>
          </Section>
        ))}
      </div>
    </Sheet>
  );
}
