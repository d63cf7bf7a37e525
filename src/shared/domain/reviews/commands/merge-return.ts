import { ok } from '../../../kernel/result';
import type { ChildFacts } from '../../children/child-facts';
import type { ChildFile } from '../../children/child-file';
import type { Episode } from '../../children/episode';
import type { HeldReview } from '../../children/held-review';
import { nothingReturned, type Returned } from '../../children/returned';
import { heldOn } from '../held-on';
import type { Apply, CommandContext } from './command-context';

/**
 * Brings in what the council's return says of the child. An episode is known by the day it began, a review by the day
 * it was held, so that the same return twice changes nothing. What the return leaves empty or out is kept.
 */
export type MergeReturn = {
  readonly kind: 'merge-return';
  readonly facts: Partial<ChildFacts>;
  readonly episodes: readonly Omit<Episode, 'id'>[];
  readonly heldReviews: readonly Pick<HeldReview, 'on' | 'participation'>[];
  readonly returned?: Returned;
};

const said = (value: string | null): boolean => value !== '' && value !== null;

const mergeFacts = (before: ChildFacts, facts: Partial<ChildFacts>): ChildFacts => ({
  ...before,
  ...Object.fromEntries(Object.entries(facts).filter(([, value]) => said(value))),
});

function mergeEpisodes(file: ChildFile, episodes: readonly Omit<Episode, 'id'>[], { newId }: CommandContext) {
  const known = new Map(Object.values(file.episodes).map((episode) => [episode.from, episode]));
  for (const episode of episodes) {
    known.set(episode.from, { ...episode, id: known.get(episode.from)?.id ?? newId<'Episode'>() });
  }
  return Object.fromEntries([...known.values()].map((episode) => [episode.id, episode]));
}

function mergeHeldReviews(file: ChildFile, reviews: MergeReturn['heldReviews'], { newId }: CommandContext) {
  const chaired = new Set(Object.values(file.reviews).map(heldOn));
  const known = new Map(Object.values(file.heldReviews).map((held) => [held.on, held]));
  for (const { on, participation } of reviews) {
    if (chaired.has(on)) continue;
    const before = known.get(on) ?? { id: newId<'HeldReview'>(), on, participation, summary: '', decisions: {} };
    known.set(on, participation === '' ? before : { ...before, participation });
  }
  return Object.fromEntries([...known.values()].map((held) => [held.id, held]));
}

const saysNothing = ({ asylum, missing, adoptionDecisions, health }: Returned): boolean =>
  asylum === null && health === null && Object.keys({ ...missing, ...adoptionDecisions }).length === 0;

/** What the smaller files say, over what they said before; nothing where they never said anything. */
function mergeReturned(before: Returned | undefined, returned: Returned | undefined): Pick<ChildFile, 'returned'> {
  if (returned === undefined || saysNothing(returned)) return before === undefined ? {} : { returned: before };
  const known = before ?? nothingReturned;
  return {
    returned: {
      asylum: returned.asylum ?? known.asylum,
      missing: { ...known.missing, ...returned.missing },
      adoptionDecisions: { ...known.adoptionDecisions, ...returned.adoptionDecisions },
      health: returned.health ?? known.health,
    },
  };
}

export const mergeReturn: Apply<MergeReturn> = (file, command, context) =>
  ok({
    ...file,
    facts: mergeFacts(file.facts, command.facts),
    episodes: mergeEpisodes(file, command.episodes, context),
    heldReviews: mergeHeldReviews(file, command.heldReviews, context),
    ...mergeReturned(file.returned, command.returned),
  });
