import type { LocalDate } from '../../kernel/local-date';
import type { ChildFile } from '../children/child-file';
import type { CouncilProfile } from '../profile/council-profile';
import { currentTemplate } from '../templates/templates';
import type { StartReview } from './commands/start-review';
import { expectedPapers } from './expected-papers';
import { proposedKind } from './proposed-kind';
import type { ReviewSequence } from './review';

/** The command that starts the child's next review, as it stands in the series (see `nextReview`), by the template in use for what the facts call for. */
export function startOf(
  file: ChildFile,
  next: { readonly number: number; readonly sequence: ReviewSequence },
  profile: CouncilProfile,
  today: LocalDate,
): StartReview {
  const { id, version } = currentTemplate(proposedKind(file, today), next.sequence);
  return {
    kind: 'start-review',
    id: null,
    number: next.number,
    sequence: next.sequence,
    template: { id, version },
    papers: expectedPapers(file, profile, today),
  };
}
