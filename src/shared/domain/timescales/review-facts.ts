import type { LocalDate } from '../../kernel/local-date';

/** One period of care: the unbroken time a child is looked after. */
export type CareSpan = {
  readonly from: LocalDate;
  /** The day care ended; null while it lasts. */
  readonly to: LocalDate | null;
  /** Why it ended (SSDA903 REC); empty where not said. */
  readonly ceased: string;
  /** Every legal status in it is a short-break one (V3, V4). */
  readonly shortBreaksOnly: boolean;
  /** Since when the child lives in the adoptive home on the day asked about (placements A3 to A6); null where not. */
  readonly placedForAdoption: LocalDate | null;
};

/** A review that was held. `number` is its place in the series where someone said it: earlier ones may not be recorded. */
export type HeldOn = { readonly on: LocalDate; readonly number: number | null };

/** What the ordinary review clock needs to know of a child; made from the child's file. */
export type ReviewFacts = {
  readonly born: LocalDate | null;
  /** In order of start. */
  readonly care: readonly CareSpan[];
  /** The reviews held, in order of day, repeats included. */
  readonly held: readonly HeldOn[];
  /** A review whose meeting was held but which is not final yet: the day of its last meeting. */
  readonly metOn: LocalDate | null;
};
