/** What does not fit in the return. Each has one sentence in the renderer. */
export type ReturnProblemCode =
  // Whole files
  | 'file-missing'
  | 'column-missing'
  // Any row
  | 'no-child'
  | 'child-not-in-header'
  | 'not-a-date'
  | 'unknown-code'
  | 'code-retired'
  | 'code-since-retired'
  // header
  | 'child-repeated'
  | 'no-birth-date'
  | 'born-in-future'
  | 'no-episodes'
  // episodes
  | 'no-start'
  | 'episode-repeated'
  | 'episodes-same-day'
  | 'ends-before-start'
  | 'ends-on-start'
  | 'starts-in-future'
  | 'ends-in-future'
  | 'ended-without-reason'
  | 'reason-without-end'
  | 'two-open-episodes'
  | 'episodes-overlap'
  | 'gap-after-x1'
  | 'x1-without-next'
  | 'need-changed'
  // reviews
  | 'no-review-date'
  | 'review-repeated'
  | 'review-in-future'
  | 'review-before-care'
  | 'review-outside-care'
  | 'review-in-short-breaks'
  | 'birth-date-differs'
  | 'participation-missing'
  | 'participation-over-4'
  | 'participation-under-4'
  // oc2
  | 'score-not-possible';

/** One thing that does not fit: where it stands, and the cell as written. */
export type ReturnProblem = {
  readonly code: ReturnProblemCode;
  readonly file: string;
  /** As a spreadsheet numbers it: the column names are row 1. Null: the whole file. */
  readonly row: number | null;
  readonly column: string;
  readonly value: string;
};
