import { Button } from '@mantine/core';
import { calendarEnd } from '../../../../shared/domain/timescales/calendar-end';
import { calendarEndWarning } from '../../content/calendar-words';
import { useCalendar, useToday } from '../../store/day';
import { Banner } from '../../ui/Banner';
import type { Go } from '../../ui/destination';
import classes from './Caseload.module.css';

/** Says a year before that the bank holidays come to an end, where every date of the list hangs on them. */
export function CalendarNotice({ go }: { readonly go: Go }) {
  const warning = calendarEndWarning(calendarEnd(useCalendar(), useToday()));
  if (warning === null) return null;
  return (
    <div className={classes.notice}>
      <Banner
        kind="warning"
        title={warning}
        action={<Button onClick={() => go({ to: 'settings' })}>Open Settings</Button>}
      >
        Dates after that day cannot be worked out until a newer list is loaded.
      </Banner>
    </div>
  );
}
