import type { Rule } from '../rule';
import { adjournment } from './adjournment';
import { localPractice } from './local-practice';
import { ordinaryReviews } from './ordinary-reviews';
import { preparation } from './preparation';
import { recordClockRules } from './record-clocks';

const rows = [...ordinaryReviews, ...adjournment, ...preparation, ...recordClockRules, ...localPractice] as const;

export type RuleId = (typeof rows)[number]['id'];

/** Every timescale of the product, one family a file. */
export const allRules: readonly (Rule & { readonly id: RuleId })[] = rows;
