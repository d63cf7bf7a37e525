import type { LocalDate } from '../../kernel/local-date';
import type { ChildFile } from '../children/child-file';
import { eligibleOn } from '../children/eligible';
import { careSpans } from '../children/review-facts';
import type { ReviewKind } from '../templates/review-kind';
import { currentSpan } from '../timescales/kept-apart';
import { reviewType } from '../timescales/review-clock';

/** The kind of review that the child's facts call for on a day: by the clock that runs, and with the pathway plan once one is owed. */
export function proposedKind(child: ChildFile, on: LocalDate): ReviewKind {
  const care = careSpans(child, on);
  const span = currentSpan(care, on);
  const type = span === undefined ? 'looked-after' : reviewType(span, on);
  return type === 'looked-after' && eligibleOn(child.facts.born, care, on) !== null ? 'pathway' : type;
}
