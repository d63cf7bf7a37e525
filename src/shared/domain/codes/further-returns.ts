import { alwaysInUse } from './code-list';

/** SSDA903 MISSING: how a child was away. */
export const missingKinds = alwaysInUse([
  ['M', 'Missing from where they live'],
  ['A', 'Away from where they live without leave'],
]);

/** SSDA903 REASON_PLACED_CEASED: why a child should be placed for adoption no longer. */
export const adoptionReversals = alwaysInUse([
  ['RD1', 'The child’s needs changed'],
  ['RD2', 'The court made no placement order'],
  ['RD3', 'No adopters were found'],
  ['RD4', 'Another reason'],
]);

/** SSDA903 SDQ_REASON: why there is no score. */
export const noScoreReasons = alwaysInUse([
  ['SDQ1', 'The child’s age'],
  ['SDQ2', 'The carer would not'],
  ['SDQ3', 'The child’s disability'],
  ['SDQ4', 'Another reason'],
  ['SDQ5', 'The child would not'],
]);
