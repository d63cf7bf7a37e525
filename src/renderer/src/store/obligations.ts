import { useMemo } from 'react';
import type { ChildFile } from '../../../shared/domain/children/child-file';
import { obligationFacts } from '../../../shared/domain/children/obligation-facts';
import { outlook, type Outlook } from '../../../shared/domain/children/outlook';
import { allObligations, type Obligations } from '../../../shared/domain/timescales/obligations/all-obligations';
import { useProfile } from './caseload';
import { useCounting, useToday } from './day';

/** Where a child stands today, what else waits and the signs of drift. */
export function useOutlook(child: ChildFile): Outlook {
  const [today, counting, { driftReviews }] = [useToday(), useCounting(), useProfile()];
  return useMemo(() => outlook(child, today, counting, driftReviews), [child, today, counting, driftReviews]);
}

/** Everything that was, is and will next be due for a child. */
export function useObligations(child: ChildFile): Obligations {
  const [today, counting] = [useToday(), useCounting()];
  return useMemo(() => allObligations(obligationFacts(child, today), today, counting), [child, today, counting]);
}
