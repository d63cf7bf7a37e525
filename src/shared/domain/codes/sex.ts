import { date } from '../../kernel/local-date';
import type { CodeList } from './code-list';

const LETTERS_FROM = date('2024-04-01');
const NUMBERS_UNTIL = date('2024-03-31');

/** SSDA903 SEX: letters since the return of 2024-25, numbers before. */
export const sexes: CodeList = [
  { code: 'M', meaning: 'Male', from: LETTERS_FROM, until: null },
  { code: 'F', meaning: 'Female', from: LETTERS_FROM, until: null },
  { code: 'U', meaning: 'Not known', from: LETTERS_FROM, until: null },
  { code: '1', meaning: 'Male', from: null, until: NUMBERS_UNTIL },
  { code: '2', meaning: 'Female', from: null, until: NUMBERS_UNTIL },
];
