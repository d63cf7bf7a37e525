import { ageOn, type LocalDate } from '../../../kernel/local-date';
import type { Counting } from '../counting';
import type { Chain } from './chain';
import type { FactTable } from './dated-fact';
import type { Obligation } from './obligation';
import { ofChain } from './of-chain';

const SMALL = 5;
const SDQ_AGES = { youngest: 4, oldest: 16 } as const;

const inCare = [
  { event: 'care-ended', reason: 'ended' },
  { event: 'turned-18', reason: 'over-18' },
] as const;
const assessments = (rule: 'HA-under-5' | 'HA-from-5'): Chain => ({
  starts: 'care-began',
  first: 'HA-first',
  answer: 'health-assessed',
  then: { rule, event: 'health-assessed' },
  stops: inCare,
});

type Asked = { readonly facts: FactTable; readonly today: LocalDate; readonly counting: Counting };

/** Health assessments: half-yearly until 5, yearly from then on. Without a birth date the shorter time counts. */
export function ofHealth(born: LocalDate | null, asked: Asked): readonly Obligation[] {
  const small = (day: LocalDate): boolean => born === null || ageOn(born, day) < SMALL;
  const half = ofChain(assessments('HA-under-5'), asked).filter(
    ({ rule, start }) => rule.id === 'HA-first' || small(start.date),
  );
  const yearly = ofChain(assessments('HA-from-5'), asked).filter(
    ({ rule, start }) => rule.id !== 'HA-first' && !small(start.date),
  );
  return [...half, ...yearly];
}

/** The questionnaire is for ages 4 to 16 on the day it is due. */
export function withinAges(one: Obligation, born: LocalDate | null): Obligation {
  if (born === null || one.due === null || !one.rule.id.startsWith('SDQ')) return one;
  const age = ageOn(born, one.due);
  if (age >= SDQ_AGES.youngest && age <= SDQ_AGES.oldest) return one;
  return { ...one, state: { kind: 'not-applicable', reason: 'outside-the-ages', on: one.due } };
}
