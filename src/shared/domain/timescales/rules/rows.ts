import { date } from '../../../kernel/local-date';

/** In force since the regulations of 2010 took effect, and still. */
export const since2011 = { from: date('2011-04-01'), until: null } as const;

export const CARE_PLANNING = 'Care Planning, Placement and Case Review (England) Regulations 2010';
export const HANDBOOK = 'IRO Handbook 2010';
