import { date } from '../../kernel/local-date';
import { alwaysInUse, codeLabel, type CodeList } from './code-list';

/** SSDA903 LS: by what right the council looks after the child. */
export const legalStatuses: CodeList = [
  ...alwaysInUse([
    ['C1', 'Interim care order'],
    ['C2', 'Full care order'],
    ['E1', 'Placement order'],
    ['V2', 'Looked after by agreement (section 20)'],
    ['V3', 'Short breaks, each recorded'],
    ['V4', 'Short breaks under one agreement'],
    ['L1', 'Police protection'],
    ['L2', 'Emergency protection order'],
    ['L3', 'Child assessment order'],
    ['J1', 'On remand'],
    ['J2', 'Detained under PACE'],
    ['J3', 'Youth rehabilitation order with residence or intensive fostering'],
  ]),
  // No new ones since the Adoption and Children Act 2002 came fully into force.
  { code: 'D1', meaning: 'Freeing order', from: null, until: date('2005-12-29') },
];

const SHORT_BREAKS: readonly string[] = ['V3', 'V4'];
export const isShortBreak = (legalStatus: string): boolean => SHORT_BREAKS.includes(legalStatus);

/** A legal status in words. */
export const legalStatusLabel = (code: string): string => codeLabel(legalStatuses, code);
