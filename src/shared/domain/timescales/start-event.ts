/** What starts a clock. Each has its words in the renderer's content and in the documents. */
export type StartEvent =
  // Looked-after reviews
  | 'care-began'
  | 'first-review-held'
  | 'review-held'
  | 'review-planned'
  | 'meeting-held'
  | 'meeting-adjourned'
  | 'series-began'
  | 'review-completed'
  | 'decisions-received'
  | 'dispute-raised'
  // Short breaks
  | 'short-breaks-began'
  // Adoption
  | 'authority-to-place'
  | 'placed-for-adoption'
  | 'first-adoption-review-held'
  | 'returned-from-adoption'
  // Secure accommodation and remand
  | 'secure-began'
  | 'secure-review-held'
  | 'remanded'
  | 'remanded-to-detention'
  // Child protection
  | 'strategy-discussion'
  | 'initial-conference'
  | 'review-conference'
  | 'conference-planned'
  | 'conference-held'
  | 'child-born'
  | 'referral'
  | 'transfer-notified'
  // Leaving care
  | 'became-eligible'
  | 'pathway-plan-made'
  | 'pathway-review-held'
  // Visits, health, education
  | 'placement-began'
  | 'settled-home-began'
  | 'care-order-made'
  | 'visit-made'
  | 'health-assessed'
  | 'strengths-scored';
