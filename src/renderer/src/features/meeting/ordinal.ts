const endings: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };
const rules = new Intl.PluralRules('en-GB', { type: 'ordinal' });

/** `5th`. */
export const ordinal = (number: number): string => `${String(number)}${endings[rules.select(number)] ?? 'th'}`;
