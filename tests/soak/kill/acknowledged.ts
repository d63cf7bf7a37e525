import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { freshFolder } from '../../support/launch';

/** One save: which field of which subject, and the number that it set there. */
export type Save = { readonly subject: string; readonly field: string; readonly number: number };

const placeOf = ({ subject, field }: Pick<Save, 'subject' | 'field'>): string => `${subject}/${field}`;

type Found = { readonly number?: unknown; readonly words?: unknown };

/** What stands in a field of a subject. */
function found(values: Readonly<Record<string, unknown>>, place: string): Found {
  const [subject = '', field = ''] = place.split('/');
  return (values[subject] as Record<string, Found> | undefined)?.[field] ?? {};
}

/** What was asked to be saved and what was acknowledged, kept by the test's own process in a file of its own. */
export function acknowledgements() {
  const file = join(freshFolder('acknowledged'), 'saves.log');
  const asked = new Map<string, number>();
  const held = new Map<string, number>();
  let count = 0;
  const note = (what: string, { subject, field, number }: Save): void =>
    appendFileSync(file, `${what} ${subject} ${field} ${number}\n`);
  return {
    file,
    count: () => count,
    ask: (save: Save): void => {
      note('asked', save);
      asked.set(placeOf(save), save.number);
    },
    acknowledge: (save: Save): void => {
      note('acknowledged', save);
      count += 1;
      held.set(placeOf(save), save.number);
    },
    /** The saves that are lost, and those of which a part is there: each in words. */
    missingFrom: (values: Readonly<Record<string, unknown>>): { readonly lost: string[]; readonly torn: string[] } => {
      const lost: string[] = [];
      const torn: string[] = [];
      for (const [place, number] of held) {
        const { number: there, words } = found(values, place);
        const isThere = typeof there === 'number' && there >= number && there <= (asked.get(place) ?? number);
        if (!isThere) lost.push(`${place}: ${String(there)} where ${number} was acknowledged`);
        else if (words !== wordsOf(there)) torn.push(place);
      }
      return { lost, torn };
    },
  };
}

/** What a save of this number says beside it, so that half of it would show. */
export const wordsOf = (number: number): string =>
  `Save ${number}: ${'quillwort '.repeat(number % 60)}end of ${number}`;
