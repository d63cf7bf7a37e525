import type { ChildFile } from '../../../../shared/domain/children/child-file';
import { kindOf, type Choice, type Difference } from '../../../../shared/domain/packs/differences';
import { hasTwoOpenReviews, mergeChild } from '../../../../shared/domain/packs/merge';
import type { ChildPlan } from '../../../../shared/domain/packs/plan';
import type { Take } from '../../store/packs/take';

/** What was chosen so far: which children are taken, and what of each difference, by child and place. */
export type Chosen = {
  readonly children: ReadonlySet<string>;
  readonly choices: ReadonlyMap<string, Choice>;
};

type Differs = Extract<ChildPlan, { readonly kind: 'differs' }>;

export const placeOf = (child: string, { path }: Pick<Difference, 'path'>): string => [child, ...path].join('/');

/** All that can be taken is; what only one side has stays or comes; what both have waits for a choice. */
export const firstChosen = (plans: readonly ChildPlan[]): Chosen => ({
  children: new Set(plans.flatMap(({ kind, theirs }) => (kind === 'new' || kind === 'differs' ? [theirs.id] : []))),
  choices: new Map(),
});

/** What is done about a difference; null while a person has to say. */
export function choiceOf({ choices }: Chosen, child: string, difference: Difference): Choice | null {
  const said = choices.get(placeOf(child, difference));
  if (said !== undefined) return said;
  const kind = kindOf(difference);
  if (kind === 'both-differ') return null;
  return kind === 'only-mine' ? 'mine' : 'theirs';
}

export const undecided = ({ theirs, differences }: Differs, chosen: Chosen): number =>
  differences.filter((each) => choiceOf(chosen, theirs.id, each) === null).length;

export const merged = ({ mine, theirs }: Differs, chosen: Chosen): ChildFile =>
  mergeChild(mine, theirs, (difference) => choiceOf(chosen, theirs.id, difference) ?? 'mine');

/** Why a child cannot be taken as it is chosen; null where it can. */
export function hindrance(plan: Differs, chosen: Chosen): 'undecided' | 'two-open-reviews' | null {
  if (undecided(plan, chosen) > 0) return 'undecided';
  return hasTwoOpenReviews(merged(plan, chosen)) ? 'two-open-reviews' : null;
}

/** The same choice for every difference of a child. */
export const chooseAll = (chosen: Chosen, { theirs, differences }: Differs, choice: Choice): Chosen => ({
  ...chosen,
  choices: new Map([...chosen.choices, ...differences.map((each) => [placeOf(theirs.id, each), choice] as const)]),
});

/** What is to be taken as it is chosen. */
export const takesOf = (plans: readonly ChildPlan[], chosen: Chosen): readonly Take[] =>
  plans.flatMap<Take>((plan) => {
    if (!chosen.children.has(plan.theirs.id)) return [];
    if (plan.kind === 'new') return [{ mine: null, file: plan.theirs }];
    return plan.kind === 'differs' ? [{ mine: plan.mine, file: merged(plan, chosen) }] : [];
  });
