import { z } from 'zod';
import { addWorkingDays } from '../../../../shared/domain/timescales/working-days';
import { longDate, shortWeekdayDate } from '../../../../shared/kernel/date-words';
import type { LocalDate } from '../../../../shared/kernel/local-date';
import { useProfile } from '../../store/caseload';
import { useCalendar, useToday } from '../../store/day';
import { useDraft } from '../../store/drafts';
import type { PickedFrom } from '../../ui/note/note-props';
import type { Picked } from './picked-decision';
import type { RoomProps } from './room-props';

const schema = z
  .object({
    words: z.string(),
    owner: z.string(),
    /** As it is typed, a day or not. */
    by: z.string(),
    /** Which words of the note they came from. */
    from: z.enum(['selection', 'sentence', 'nothing']),
  })
  .readonly();
export type DecisionDraft = z.infer<typeof schema>;

const USUAL_WORKING_DAYS = 10;

/** `Mon 21 December 2026`. */
export const dayWritten = (day: LocalDate): string => `${shortWeekdayDate(day).slice(0, 3)} ${longDate(day)}`;

/** The day that stands there until another is typed: the council’s own number of working days, or the usual one. */
function useUsualDay(): string {
  const [today, calendar, { clocks }] = [useToday(), useCalendar(), useProfile()];
  const usual = addWorkingDays(today, clocks['decision-by'] ?? USUAL_WORKING_DAYS, calendar);
  return usual === null ? '' : dayWritten(usual);
}

const isSame = (a: DecisionDraft, b: DecisionDraft): boolean =>
  a.words === b.words && a.owner === b.owner && a.by === b.by;

/** The decision being put together in this review, kept as it is typed. */
export function useDecisionDraft({ child, review }: RoomProps['here']) {
  const empty: DecisionDraft = { words: '', owner: '', by: useUsualDay(), from: 'nothing' };
  const [draft, setDraft] = useDraft(child, `decision ${review.id}`, schema);
  const fields = draft ?? empty;
  return {
    fields,
    change: (part: Partial<DecisionDraft>) => {
      const next = { ...fields, ...part };
      setDraft(isSame(next, empty) ? null : next);
    },
    take: (picked: Picked, from: PickedFrom['from']) => {
      setDraft({ ...empty, ...picked, from });
    },
    clear: () => {
      setDraft(null);
    },
  };
}
export type DecisionDrafting = ReturnType<typeof useDecisionDraft>;
