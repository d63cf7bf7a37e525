import { useMemo } from 'react';
import { useCaseload, useProfile } from '../../store/caseload';
import { useCalendar, useToday } from '../../store/day';
import { rowMaker, type ChildRow } from './child-row';

/** Every child as a row: worked out once a day, and again only for a child that changed. */
export function useRows(): readonly ChildRow[] {
  const caseload = useCaseload();
  const today = useToday();
  const calendar = useCalendar();
  const amounts = useProfile().clocks;
  const toRow = useMemo(() => rowMaker({ today, calendar, amounts }), [today, calendar, amounts]);
  return useMemo(() => caseload.map(toRow), [caseload, toRow]);
}
