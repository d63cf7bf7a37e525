import { agenda } from '../../../../shared/domain/profile/profile-topics';
import type { TopicNote } from '../../../../shared/domain/reviews/review-parts';
import type { WorkflowContext } from '../../../../shared/domain/workflow/workflow-context';
import { isBlank } from '../../../../shared/kernel/rich-text';
import type { DrawingName } from '../../ui/Drawings';

/** How an item of the agenda stands: a shape, and words where there is something to say. */
export type ItemState = {
  readonly kind: 'now' | 'done' | 'part' | 'parked' | 'not-discussed' | 'not-started';
  readonly icon: DrawingName;
  readonly words: string;
};

export type AgendaItem = {
  readonly code: string;
  readonly title: string;
  readonly prompt: string;
  readonly group: 'own' | 'everyone';
  readonly state: ItemState;
};

/** The topic of what the child wants: it stands first, before everyone's items. */
const OWN = 'views';

const states = {
  now: { kind: 'now', icon: 'now', words: 'Talking about this now' },
  done: { kind: 'done', icon: 'done', words: '' },
  noNote: { kind: 'part', icon: 'part', words: 'Discussed, no note yet' },
  parked: { kind: 'parked', icon: 'park', words: 'Parked' },
  notDiscussed: { kind: 'not-discussed', icon: 'x', words: 'Not discussed' },
  sayWhy: { kind: 'part', icon: 'part', words: 'Not discussed: say why' },
  notStarted: { kind: 'not-started', icon: 'open', words: '' },
} as const satisfies Record<string, ItemState>;

/** Where a topic stands when it is not the one on the table. */
export function topicState(note: TopicNote | undefined): ItemState {
  if (note === undefined) return states.notStarted;
  if (note.discussed === 'no') return note.notDiscussedWhy.trim() === '' ? states.sayWhy : states.notDiscussed;
  if (note.parked) return states.parked;
  if (note.discussed === null) return states.notStarted;
  return isBlank(note.note) ? states.noNote : states.done;
}

/** The agenda, the child’s own item first, then everyone’s in the profile’s order. */
export function agendaItems({ template, profile, review }: WorkflowContext, current: string): readonly AgendaItem[] {
  const items = agenda(template, profile, review.topics).map(({ code, title, prompt }): AgendaItem => ({
    code,
    title,
    prompt,
    group: code === OWN ? 'own' : 'everyone',
    state: code === current ? states.now : topicState(review.topics[code]),
  }));
  return [...items.filter(({ group }) => group === 'own'), ...items.filter(({ group }) => group === 'everyone')];
}
