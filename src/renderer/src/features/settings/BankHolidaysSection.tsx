import { Button } from '@mantine/core';
import { useState } from 'react';
import { calendarEnd } from '../../../../shared/domain/timescales/calendar-end';
import { longDate } from '../../../../shared/kernel/date-words';
import { bankHolidaysRefused, calendarEndWarning, yearsWords } from '../../content/calendar-words';
import { forgetBankHolidays, loadBankHolidays } from '../../store/bank-holidays';
import { useVaultState } from '../../store/caseload';
import { useCalendar, useToday } from '../../store/day';
import { useStore } from '../../store/store-context';
import { Banner } from '../../ui/Banner';
import { LinkButton } from '../../ui/LinkButton';
import classes from './Settings.module.css';

/** How far the bank holidays reach that working days are counted by, and a newer list in their place. */
export function BankHolidaysSection() {
  const store = useStore();
  const [calendar, today, { bankHolidays }] = [useCalendar(), useToday(), useVaultState()];
  const [said, setSaid] = useState('');
  const end = calendarEnd(calendar, today);
  const warning = calendarEndWarning(end);
  const load = async () => {
    setSaid('');
    const loaded = await loadBankHolidays(store);
    if (loaded.ok) setSaid(`The list of ${yearsWords(loaded.value)} is loaded`);
    else if (loaded.error.code !== 'cancelled') setSaid(bankHolidaysRefused(loaded.error));
  };
  return (
    <>
      {warning === null ? null : (
        <Banner kind="warning" title={warning}>
          Dates after that day cannot be worked out until a newer list is loaded.
        </Banner>
      )}
      <p className={classes.words}>
        Working days are counted by England’s bank holidays from {String(calendar.firstYear)} to{' '}
        <b>{longDate(end.on)}</b>. Bank holidays change: load a newer list when one is announced. Ask IT to save
        bank-holidays.json from GOV.UK to this laptop.
      </p>
      {bankHolidays === null ? null : (
        <p>
          The years {yearsWords(bankHolidays)} come from the list that was loaded.{' '}
          <LinkButton
            onClick={() => {
              forgetBankHolidays(store);
              setSaid('The bank holidays that came with the app are used again');
            }}
          >
            Use those that came with the app
          </LinkButton>
        </p>
      )}
      <div className={classes.row}>
        <Button onClick={() => void load()}>Load a newer list</Button>
        <span role="status">{said}</span>
      </div>
    </>
  );
}
