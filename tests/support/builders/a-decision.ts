import type { Decision } from '../../../src/shared/domain/reviews/decision';
import { date } from '../../../src/shared/kernel/local-date';
import { anId } from './ids';

/** A decision with all that one needs: its owner is nobody in particular until named. */
export const aDecision = (number = 1, differently: Partial<Decision> = {}): Decision => ({
  id: anId<'Decision'>(),
  number,
  words: 'Put up a high shelf in the colour that Nell chooses.',
  owner: anId<'Person'>(),
  by: date('2026-12-14'),
  outcome: 'Nell has a place that is only hers.',
  topic: 'home',
  status: 'open',
  why: '',
  doneOn: null,
  carries: null,
  carriedCount: 0,
  ...differently,
});
