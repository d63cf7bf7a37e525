import type { LocalDate } from '../../../kernel/local-date';
import type { StartEvent } from '../start-event';

/** What can be known to have happened: what starts a clock, what answers one, what stops one. */
export type FactEvent =
  | StartEvent
  | 'service-told'
  | 'chair-named'
  | 'talked-with-social-worker'
  | 'papers-received'
  | 'decisions-issued'
  | 'decisions-answered'
  | 'decisions-sent'
  | 'record-written'
  | 'record-sent'
  | 'dispute-settled'
  | 'midway-checked'
  | 'care-plan-made'
  | 'needs-assessed'
  | 'education-plan-made'
  | 'core-group-met'
  | 'assessment-finished'
  | 'transfer-conference'
  | 'reports-received'
  | 'conference-decisions-sent'
  | 'conference-minutes-sent'
  | 'care-ended'
  | 'turned-18'
  | 'secure-ended'
  | 'remand-ended'
  | 'settled-home-ended';

/** Something that happened on a day, and the entry it was read from. */
export type DatedFact = { readonly on: LocalDate; readonly fact: string };

/** What happened, in order of day. A kind that is not there is not recorded at all: nothing can be said of it. */
export type FactTable = Readonly<Partial<Record<FactEvent, readonly DatedFact[]>>>;
