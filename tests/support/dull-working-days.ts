import bankHolidays from '../../resources/england-bank-holidays.json';

const off = new Set(bankHolidays['england-and-wales'].events.map((event) => event.date));

const iso = (day: Date): string => day.toISOString().slice(0, 10);

/** Whether people work on a day, looked up afresh from the file as it ships. */
export function dullIsWorkingDay(text: string): boolean {
  const weekday = new Date(`${text}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !off.has(text);
}

/** The day some working days on (back where negative): one calendar day after another, by the plainest means there are. */
export function dullWorkingDay(start: string, count: number): string {
  const day = new Date(`${start}T00:00:00Z`);
  let found = 0;
  while (found < Math.abs(count)) {
    day.setUTCDate(day.getUTCDate() + Math.sign(count));
    if (dullIsWorkingDay(iso(day))) found += 1;
  }
  return iso(day);
}
