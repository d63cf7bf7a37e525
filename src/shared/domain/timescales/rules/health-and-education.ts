import type { Rule } from '../rule';
import { CARE_PLANNING, since2011 } from './rows';

const row = { unit: 'months', direction: 'after', ...since2011 } as const;
const HEALTH = 'Promoting the health and well-being of looked-after children';

/** Health assessments, the personal education plan, and the strengths and difficulties questionnaire. */
export const healthAndEducation = [
  {
    ...row,
    id: 'HA-first',
    event: 'care-began',
    amount: 20,
    unit: 'workingDays',
    basis: 'guidance',
    source: `${HEALTH}: the first assessment is ready for the first review`,
    verified: true,
  },
  {
    ...row,
    id: 'HA-under-5',
    event: 'health-assessed',
    amount: 6,
    basis: 'law',
    source: `${CARE_PLANNING}, regulation 7`,
    verified: false,
  },
  {
    ...row,
    id: 'HA-from-5',
    event: 'health-assessed',
    amount: 12,
    basis: 'law',
    source: `${CARE_PLANNING}, regulation 7`,
    verified: false,
  },
  {
    ...row,
    id: 'PEP',
    event: 'care-began',
    amount: 20,
    unit: 'workingDays',
    basis: 'local',
    source: 'Local practice: the personal education plan is ready for the first review',
    verified: true,
  },
  {
    ...row,
    id: 'PEP-national',
    event: 'care-began',
    amount: 10,
    unit: 'workingDays',
    basis: 'guidance',
    source: 'Promoting the education of looked-after children',
    verified: false,
  },
  {
    ...row,
    id: 'SDQ-first',
    event: 'care-began',
    amount: 12,
    basis: 'guidance',
    source: 'SSDA903 guidance: strengths and difficulties questionnaire',
    verified: true,
  },
  {
    ...row,
    id: 'SDQ',
    event: 'strengths-scored',
    amount: 12,
    basis: 'guidance',
    source: 'SSDA903 guidance: strengths and difficulties questionnaire',
    verified: true,
  },
] as const satisfies readonly Rule[];
