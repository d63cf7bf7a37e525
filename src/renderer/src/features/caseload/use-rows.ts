import { useMemo } from 'react';
import { useCaseload, useProfile } from '../../store/caseload';
import { useCounting, useToday } from '../../store/day';
import { rowMaker, type ChildRow } from './child-row';

/** Every child as a row: worked out once a day, and again only for a child that changed. */
export function useRows(): readonly ChildRow[] {
  const caseload = useCaseload();
  const today = useToday();
  const counting = useCounting();
  const { driftReviews } = useProfile();
  const toRow = useMemo(() => rowMaker({ today, counting, driftReviews }), [today, counting, driftReviews]);
  return useMemo(() => caseload.map(toRow), [caseload, toRow]);
}
