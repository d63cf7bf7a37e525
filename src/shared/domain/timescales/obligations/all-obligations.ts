import { byDate, type LocalDate } from '../../../kernel/local-date';
import type { Counting } from '../counting';
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
  const visits = ofVisits(facts.homes, {
    visits: facts.table['visit-made'],
    reviews,
    notedFrom: facts.notedFrom,
    today,
    counting,
  });
  const chained = chains.flatMap((chain) => ofChain(chain, asked)).map((one) => withinAges(one, facts.born));
  return {
    listed: [...ofReviews(facts, today, counting), ...chained, ...ofHealth(facts.born, asked), ...visits.listed],
    olderVisits: visits.older,
  };
}

/** What waits always has a day. */
type Waiting = Obligation & { readonly due: LocalDate };

const waits = (one: Obligation): one is Waiting =>
  one.due !== null && ['overdue', 'due-today', 'due-soon', 'due'].includes(one.state.kind);

const byDay = (a: Waiting, b: Waiting): number => byDate(a.due, b.due);

/** Those that still wait to be done, by day: the longest overdue first. */
export const openObligations = ({ listed }: Obligations): readonly Obligation[] => listed.filter(waits).sort(byDay);

/** What waits beside the next review, by day; without the history, so that a whole caseload takes no time. */
export function openClocks(facts: ObligationFacts, today: LocalDate, counting: Counting): readonly Obligation[] {
  const asked = { facts: facts.table, today, counting };
  const recorded = chains.filter(({ answer }) => facts.table[answer] !== undefined);
  const visits = facts.table['visit-made'];
  const reviews = facts.held.map(({ on }) => on);
  return [
    ...recorded.flatMap((chain) => ofChain(chain, asked)).map((one) => withinAges(one, facts.born)),
    ...(facts.table['health-assessed'] === undefined ? [] : ofHealth(facts.born, asked)),
    ...(visits === undefined
      ? []
      : ofVisits(facts.homes, { visits, reviews, notedFrom: facts.notedFrom, today, counting }).listed),
  ]
    .filter(waits)
    .sort(byDay);
}
