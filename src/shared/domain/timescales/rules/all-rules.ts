import type { Rule } from '../rule';
import { adjournment } from './adjournment';
import { adoption } from './adoption';
import { childProtection } from './child-protection';
import { healthAndEducation } from './health-and-education';
import { leavingCare } from './leaving-care';
import { localPractice } from './local-practice';
import { ordinaryReviews } from './ordinary-reviews';
import { preparation } from './preparation';
import { recordClockRules } from './record-clocks';
import { reviewingService } from './reviewing-service';
import { secureAndRemand } from './secure-and-remand';
import { shortBreaks } from './short-breaks';
import { visits } from './visits';

const rows = [
  ...ordinaryReviews,
  ...adjournment,
  ...shortBreaks,
  ...adoption,
  ...secureAndRemand,
  ...childProtection,
  ...leavingCare,
  ...visits,
  ...healthAndEducation,
  ...reviewingService,
  ...preparation,
  ...recordClockRules,
  ...localPractice,
] as const;

export type RuleId = (typeof rows)[number]['id'];

/** Every timescale of the product, one family a file. */
export const allRules: readonly (Rule & { readonly id: RuleId })[] = rows;
