import type { LocalDate } from '../../../kernel/local-date';
import type { Counting } from '../review-clock';
import { chains } from './chain';
import type { ObligationFacts } from './facts';
import type { Obligation } from './obligation';
import { ofChain } from './of-chain';
import { ofHealth, withinAges } from './of-health';
import { ofReviews } from './of-reviews';
import { ofVisits, type Visits } from './of-visits';

/** Everything that was, is and will next be due for one child. */
export type Obligations = { readonly listed: readonly Obligation[]; readonly olderVisits: Visits['older'] };

/** Every obligation that follows from the facts, with how it stands today. `explain` builds the working of any of them. */
export function allObligations(facts: ObligationFacts, today: LocalDate, counting: Counting): Obligations {
  const asked = { facts: facts.table, today, counting };
  const reviews = facts.held.map(({ on }) => on);
  const visits = ofVisits(facts.homes, { visits: facts.table['visit-made'], reviews, today, counting });
  const chained = chains.flatMap((chain) => ofChain(chain, asked)).map((one) => withinAges(one, facts.born));
  return {
    listed: [...ofReviews(facts, today, counting), ...chained, ...ofHealth(facts.born, asked), ...visits.listed],
    olderVisits: visits.older,
  };
}

/** Those that still wait to be done: what is overdue first, then by day. */
export const openObligations = ({ listed }: Obligations): readonly Obligation[] =>
  listed
    .filter(({ state }) => ['overdue', 'due-today', 'due-soon', 'due'].includes(state.kind))
    .sort((a, b) => ((a.due ?? '') < (b.due ?? '') ? -1 : 1));
