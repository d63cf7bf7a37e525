/** Where a press can lead. Ids only: no destination holds a name or what someone typed. */
export type Destination =
  | { readonly to: 'caseload' }
  | { readonly to: 'filing' }
  | { readonly to: 'import' }
  | { readonly to: 'settings' }
  | { readonly to: 'hand-over' }
  | { readonly to: 'open-pack' }
  /** `view` is a part of the child's page, by its name in code. */
  | { readonly to: 'child'; readonly child: string; readonly view?: string }
  | { readonly to: 'review'; readonly review: string }
  /** One page of the review; `field` is the `id` of the field to focus there. */
  | { readonly to: 'task'; readonly review: string; readonly task: string; readonly field?: string }
  | { readonly to: 'meeting'; readonly review: string; readonly topic?: string }
  | { readonly to: 'check'; readonly review: string };

/** Goes there: given to every page by the app, so that features know no routes. */
export type Go = (to: Destination) => void;
