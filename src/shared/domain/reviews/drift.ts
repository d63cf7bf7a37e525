import type { Decision } from './decision';

/** Whether a decision has been carried over so often that it drifts: at `reviews` reviews running, its first included. */
export const isDrifting = (decision: Decision, reviews: number): boolean => decision.carriedCount + 1 >= reviews;
