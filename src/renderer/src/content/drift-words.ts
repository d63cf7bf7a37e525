import type { DriftMarker } from '../../../shared/domain/children/drift-markers';
import { longDate } from '../../../shared/kernel/date-words';
import { counted } from './counts';

/** A sign of drift in words: what it is, and what it rests on. */
export type DriftWords = { readonly title: string; readonly why: string };

type Told = Omit<DriftMarker, 'since'> & { readonly since: string };

const words: Readonly<Record<DriftMarker['code'], (marker: Told) => DriftWords>> = {
  'no-permanence-plan': ({ since, amount, limit }) => ({
    title: 'No plan for permanence',
    why: `Review ${String(amount)}${since === '' ? '' : `, held on ${since},`} says nothing of one. There should be a plan by review ${String(limit)}.`,
  }),
  'agreed-care-without-plan': ({ since }) => ({
    title: 'In care by agreement, with no plan for permanence',
    why: `The parents’ agreement (section 20) has run since ${since}, and the last review says nothing of a plan.`,
  }),
  'decision-carried-over': ({ amount }) => ({
    title: `A decision was carried over ${counted(amount, 'time')}`,
    why: 'It is still not done. The decisions say which.',
  }),
  'placements-since-review': ({ since, amount }) => ({
    title: `${counted(amount, 'move')} since the last review`,
    why: `The child moved from one home to another ${counted(amount, 'time')} since ${since}. One move may be planned; more are a sign.`,
  }),
  'proceedings-too-long': ({ since, amount, limit }) => ({
    title: `${counted(amount, 'week')} under an interim order`,
    why: `The interim care order began on ${since}. Proceedings should end within ${counted(limit, 'week')}.`,
  }),
  'not-placed-for-adoption': ({ since, amount, limit }) => ({
    title: `Not placed for adoption after ${counted(amount, 'month')}`,
    why: `Placing was authorised on ${since}. After ${counted(limit, 'month')} the plan should say why, and what else is done.`,
  }),
  'adoption-decided-without-order': ({ since, amount, limit }) => ({
    title: `No placement order ${counted(amount, 'month')} after the decision for adoption`,
    why: `The council decided on ${since}. More than ${counted(limit, 'month')} without an order or a change of plan is a sign.`,
  }),
  'missing-since-review': ({ since, amount }) => ({
    title:
      amount === 1 ? 'Missing once since the last review' : `Missing ${counted(amount, 'time')} since the last review`,
    why: `By the council’s return, since ${since}.`,
  }),
  'health-assessment-not-done': () => ({
    title: 'Health assessment not done this year',
    why: 'By the council’s return of the year.',
  }),
  'teeth-not-checked': () => ({
    title: 'Teeth not checked this year',
    why: 'By the council’s return of the year.',
  }),
};

/** What a sign of drift is, since when and against which limit. */
export const driftWords = (marker: DriftMarker): DriftWords =>
  words[marker.code]({ ...marker, since: marker.since === null ? '' : longDate(marker.since) });
