import { date } from '../../../kernel/local-date';
import type { Requirement } from '../requirement';
import { CARE_PLANNING, HANDBOOK, since2011 } from './rows';

const regulation = (number: string): string => `${CARE_PLANNING}, regulation ${number}`;
const law = { basis: 'law', limits: {}, verified: true, ...since2011 } as const;
const flag = { ...law, kind: 'flag' } as const;
const gate = { ...law, kind: 'gate' } as const;
const guidance = { ...flag, basis: 'guidance' } as const;
const secure = {
  ...law,
  kind: 'who',
  source: 'Children (Secure Accommodation) Regulations 1991',
  from: date('1991-10-14'),
} as const;

/** Which stays are short breaks in law: none longer, no more days in any 12 months, always in one place. */
export const shortBreakTest = {
  ...law,
  id: 'SB1',
  kind: 'test',
  about: 'short-breaks',
  limits: { stayDays: 17, daysInTwelveMonths: 75, settings: 1 },
  source: regulation('48(1) and (2)'),
} as const satisfies Requirement;

/** The rules of the product that set no date: gates, flags and tests. */
export const requirements = [
  { ...flag, id: 'T4', about: 'chair-asks-for-review', source: regulation('33(3)(a)') },
  { ...flag, id: 'T5', about: 'visit-finds-home-unsuitable', source: regulation('33(3)(b)') },
  { ...flag, id: 'T6', about: 'remand-type-care-ending', source: regulation('33(3)(c)'), verified: false },
  { ...flag, id: 'T7', about: 'release-approaching', source: regulation('33(3)(d)') },
  { ...flag, id: 'T8', about: 'care-stopping-without-parent', source: regulation('33(3)(e)') },
  { ...gate, id: 'T9', about: 'significant-change-of-plan', source: regulation('32(2)') },
  { ...gate, id: 'T10', about: 'placing-with-parent', source: regulation('17(d)') },
  { ...gate, id: 'T11', about: 'ending-a-placement', source: regulation('14'), verified: false },
  shortBreakTest,
  {
    ...law,
    id: 'SB4-first',
    kind: 'flag',
    about: 'first-short-break-visit',
    limits: { placementDays: 7 },
    source: regulation('48(3)(c)'),
    verified: false,
  },
  { ...law, id: 'SB5', kind: 'test', about: 'short-breaks-test-failed', source: regulation('48') },
  {
    ...law,
    id: 'SB6',
    kind: 'test',
    about: 'not-looked-after',
    basis: 'local',
    source: 'Children Act 1989, section 17',
  },
  { ...secure, id: 'SE3', about: 'secure-panel', limits: { people: 3, independent: 1 } },
  { ...secure, id: 'SE4', about: 'secure-panel-not-own-chair', basis: 'guidance' },
  { ...secure, id: 'SE5', about: 'secure-criteria', kind: 'test' },
  {
    ...secure,
    id: 'SE6',
    about: 'secure-without-order',
    kind: 'test',
    limits: { hours: 72, inDays: 28, underAge: 13 },
    verified: false,
  },
  { ...flag, id: 'R3', about: 'remand-review-before-release', source: regulation('33'), verified: false },
  {
    ...guidance,
    id: 'C9',
    kind: 'who',
    about: 'conference-quorum',
    limits: { agenciesBesideSocialCare: 2 },
    source: 'Working Together to Safeguard Children',
  },
  { ...flag, id: 'V-on-request', about: 'visit-asked-for', source: regulation('28') },
  { ...flag, id: 'H5', about: 'talk-with-child-before-meeting', source: regulation('36(1)(b)'), verified: false },
  { ...guidance, id: 'H12', about: 'cafcass-at-any-time', source: `${HANDBOOK}, chapter 6` },
  { ...flag, id: 'H13', about: 'chair-told-of-change', source: regulation('37(b)'), verified: false },
  { ...guidance, id: 'H14', about: 'chair-told-of-complaint', source: HANDBOOK },
  {
    ...guidance,
    id: 'PEP-termly',
    about: 'education-plan-each-term',
    limits: { timesAYear: 3 },
    source: 'Promoting the education of looked-after children',
  },
] as const satisfies readonly Requirement[];
