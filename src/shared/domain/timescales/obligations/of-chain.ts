import { byDate, type LocalDate } from '../../../kernel/local-date';
import { dueDate } from '../due-date';
import { dueState } from '../due-state';
import type { Counting } from '../counting';
import type { StartFact } from '../rule';
import { ruleInForce, withAmount } from '../rule-in-force';
import type { RuleId } from '../rules/all-rules';
import type { Chain } from './chain';
import type { DatedFact, FactTable } from './dated-fact';
import type { Obligation, ObligationState, StopReason } from './obligation';
import { met, stopped } from './state-of';

type Stop = { readonly on: LocalDate; readonly reason: StopReason };
type Asked = { readonly facts: FactTable; readonly today: LocalDate; readonly counting: Counting };

/** The rule from a fact, with its day; how it stands is left to the caller. */
export function obligation(
  id: RuleId,
  start: StartFact,
  { calendar, amounts }: Counting,
  stateFor: (due: LocalDate) => ObligationState,
): Obligation {
  const rule = withAmount(ruleInForce(id, start.date), amounts);
  const result = dueDate(rule, start, calendar);
  const due = result.ok ? result.value.due : null;
  const state: ObligationState =
    due === null ? { kind: 'not-applicable', reason: 'calendar-ends', on: start.date } : stateFor(due);
  return { rule, start, due, state, number: null, beside: [] };
}

/** The first day on which the clock begun on a day stops: a stopping fact, or the same thing beginning again. */
function stopAfter(chain: Chain, start: DatedFact, { facts, today }: Asked): Stop | null {
  const again = facts[chain.starts]?.find(({ on }) => on > start.on);
  const found: Stop[] = chain.stops.flatMap(({ event, reason }) => {
    const fact = facts[event]?.find(({ on }) => on > start.on);
    return fact === undefined ? [] : [{ on: fact.on, reason }];
  });
  if (again !== undefined) found.push({ on: again.on, reason: 'another-began' });
  const known = found.filter(({ on }) => on <= today).sort((a, b) => byDate(a.on, b.on));
  return known[0] ?? null;
}

/** The answers that belong to one start: for a clock that counts back, those up to the day; else those from it to its stop. */
function answersTo(chain: Chain, start: DatedFact, stop: Stop | null, asked: Asked): readonly DatedFact[] {
  const all = (asked.facts[chain.answer] ?? []).filter(({ on }) => on <= asked.today);
  const back = ruleInForce(chain.first, start.on).direction === 'before';
  if (back) {
    const before = asked.facts[chain.starts]?.findLast(({ on }) => on < start.on);
    return all.filter(({ on }) => on <= start.on && (before === undefined || on > before.on));
  }
  return all.filter(({ on }) => on >= start.on && (stop === null || on <= stop.on));
}

function ofStart(chain: Chain, start: DatedFact, asked: Asked): readonly Obligation[] {
  const stop = stopAfter(chain, start, asked);
  const answers = answersTo(chain, start, stop, asked);
  const { today, counting } = asked;
  const notKnown: ObligationState = { kind: 'not-applicable', reason: 'not-recorded', on: null };
  const recorded = asked.facts[chain.answer] !== undefined;
  const stateFor =
    (answer: DatedFact | undefined) =>
    (due: LocalDate): ObligationState => {
      if (answer !== undefined) return met(due, answer.on);
      if (!recorded) return notKnown;
      return stop === null ? dueState(due, today, counting) : stopped(due, stop.on, stop.reason);
    };
  const first = obligation(
    chain.first,
    { event: chain.starts, date: start.on, fact: start.fact },
    counting,
    stateFor(answers[0]),
  );
  const { then } = chain;
  if (then === null) return [first];
  const later = answers.map(({ on, fact }, place) =>
    obligation(then.rule, { event: then.event, date: on, fact }, counting, stateFor(answers[place + 1])),
  );
  return [first, ...later];
}

/** What one kind of clock asks for, over everything that started it by today. */
export const ofChain = (chain: Chain, asked: Asked): readonly Obligation[] =>
  (asked.facts[chain.starts] ?? [])
    .filter(({ on }) => on <= asked.today || ruleInForce(chain.first, on).direction === 'before')
    .flatMap((start) => ofStart(chain, start, asked));
