import type { LocalDate } from '../../kernel/local-date';

/** A stretch of time, and the id of the entry it was read from. */
export type Stretch = {
  readonly from: LocalDate;
  /** The first day it no longer lasts; null while it lasts. */
  readonly to: LocalDate | null;
  readonly fact: string;
};

/** Which part of the short-break test (regulation 48) the stays do not meet. */
export type ShortBreakFailure = 'stay-too-long' | 'too-many-days' | 'several-settings';

/** Short breaks under one arrangement: one stay after another, reviewed as one series. */
export type ShortBreaks = {
  /** The first day of the first stay. */
  readonly from: LocalDate;
  /** Why they are no short breaks in law, so that the ordinary clock runs; null: they are. */
  readonly fails: { readonly why: ShortBreakFailure; readonly on: LocalDate } | null;
};

/** One period of care: the unbroken time a child is looked after. */
export type CareSpan = {
  readonly from: LocalDate;
  /** The day care ended; null while it lasts. */
  readonly to: LocalDate | null;
  /** Why it ended (SSDA903 REC); empty where not said. */
  readonly ceased: string;
  /** Every legal status in it is a short-break one (V3, V4). */
  readonly shortBreaksOnly: boolean;
  /** The short breaks it belongs to; null where it is no short break. */
  readonly shortBreaks: ShortBreaks | null;
  /** When a court allowed or a parent agreed to placing for adoption (legal status E1). */
  readonly authorities: readonly Stretch[];
  /** When the child lived in an adoptive home (placements A3 to A6). */
  readonly adoptive: readonly Stretch[];
};

/** A review that was held. `number` is its place in the series where someone said it: earlier ones may not be recorded. */
export type HeldOn = { readonly on: LocalDate; readonly number: number | null; readonly fact?: string };

/** What the review clock needs to know of a child; made from the child's file. */
export type ReviewFacts = {
  readonly born: LocalDate | null;
  /** In order of start. */
  readonly care: readonly CareSpan[];
  /** The reviews held, in order of day, repeats included. */
  readonly held: readonly HeldOn[];
  /** A review whose meeting was held but which is not final yet: the day of its last meeting. */
  readonly metOn: LocalDate | null;
};
