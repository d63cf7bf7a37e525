import type { LocalDate } from '../../kernel/local-date';
import { isBlank, type RichText } from '../../kernel/rich-text';
import type { Answer } from './answer';

/** What was written, or nothing where it was left empty. */
export const textAnswer = (text: string): readonly Answer[] => (text.trim() === '' ? [] : [{ kind: 'text', text }]);

export const quotationAnswer = (text: string): readonly Answer[] =>
  text.trim() === '' ? [] : [{ kind: 'quotation', text }];

export const richTextAnswer = (text: RichText): readonly Answer[] =>
  isBlank(text) ? [] : [{ kind: 'rich-text', text }];

export const dateAnswer = (date: LocalDate | null): readonly Answer[] =>
  date === null ? [] : [{ kind: 'date', date }];

export const timeAnswer = (time: string): readonly Answer[] => (time === '' ? [] : [{ kind: 'time', time }]);

export const minutesAnswer = (minutes: number | null): readonly Answer[] =>
  minutes === null ? [] : [{ kind: 'minutes', minutes }];

export const personAnswer = (person: string): readonly Answer[] => (person === '' ? [] : [{ kind: 'person', person }]);

export const yesNoAnswer = (yes: boolean | null): readonly Answer[] =>
  yes === null ? [] : [{ kind: 'choice', of: 'yes-no', code: yes ? 'yes' : 'no' }];
