/** Where a review stands in its series: which clock runs to it. */
export type Sequence = 'first' | 'second' | 'later';
