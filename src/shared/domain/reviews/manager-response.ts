import type { LocalDate } from '../../kernel/local-date';
import type { CouncilProfile } from '../profile/council-profile';
import { managerClock } from '../timescales/record-clocks';
import type { Counting } from '../timescales/counting';
import { nothingAfter, type ManagerResponse } from './after-review';
import type { DecisionId } from './decision';
import type { Review } from './review';

/** Where a decision stands with the manager: answered, awaited until a day, or past it with the council's word for silence. */
export type ResponseState =
  | { readonly kind: 'not-received' }
  | { readonly kind: 'answered'; readonly response: ManagerResponse }
  | { readonly kind: 'awaited'; readonly due: LocalDate | null }
  | { readonly kind: 'silence'; readonly since: LocalDate; readonly stands: boolean };

/** What the manager says to a decision (IRO Handbook 2010, chapter 3); silence past the clock H7 is the profile's to read. */
export function responseTo(
  decision: DecisionId,
  review: Review,
  { silenceStands }: Pick<CouncilProfile, 'silenceStands'>,
  { today, counting }: { readonly today: LocalDate; readonly counting: Counting },
): ResponseState {
  const { receivedOn, responses } = review.after ?? nothingAfter;
  const response = Object.hasOwn(responses, decision) ? responses[decision] : undefined;
  if (response !== undefined) return { kind: 'answered', response };
  if (receivedOn === null) return { kind: 'not-received' };
  const clock = managerClock(receivedOn, counting)[0]?.due;
  const due = clock?.ok === true ? clock.value.due : null;
  return due === null || today <= due
    ? { kind: 'awaited', due }
    : { kind: 'silence', since: due, stands: silenceStands };
}
