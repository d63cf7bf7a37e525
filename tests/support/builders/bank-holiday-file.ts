/** A day as GOV.UK's bank-holidays.json gives it. */
export type ListedDay = {
  readonly title: string;
  readonly date: string;
  readonly notes: string;
  readonly bunting: boolean;
};

const days: readonly (readonly [title: string, day: string])[] = [
  ['New Year’s Day', '01-01'],
  ['Good Friday', '04-02'],
  ['Easter Monday', '04-05'],
  ['Early May bank holiday', '05-03'],
  ['Spring bank holiday', '05-31'],
  ['Summer bank holiday', '08-30'],
  ['Christmas Day', '12-25'],
  ['Boxing Day', '12-26'],
];

/** Eight bank holidays of a year: made up, since nobody has announced those of later years. */
export const someBankHolidays = (year: number): readonly ListedDay[] =>
  days.map(([title, day]) => ({ title, date: `${String(year)}-${day}`, notes: '', bunting: true }));

/** The text of GOV.UK's file for these years, its other nations left empty. */
export function aBankHolidayFile(firstYear: number, lastYear: number, events?: readonly ListedDay[]): string {
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);
  return JSON.stringify({
    'england-and-wales': { division: 'england-and-wales', events: events ?? years.flatMap(someBankHolidays) },
    scotland: { division: 'scotland', events: [] },
    'northern-ireland': { division: 'northern-ireland', events: [] },
  });
}
