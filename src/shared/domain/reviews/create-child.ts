import { noFacts, type ChildFacts } from '../children/child-facts';
import type { ChildFile, ChildId } from '../children/child-file';

/** A new child's file, with nothing in it but who the child is. */
export const createChild = (id: ChildId, reference: string, facts: Partial<ChildFacts> = {}): ChildFile => ({
  schema: 1,
  id,
  reference,
  facts: { ...noFacts, ...facts },
  episodes: {},
  people: {},
  heldReviews: {},
  reviews: {},
  monitoring: {},
  documents: {},
});
