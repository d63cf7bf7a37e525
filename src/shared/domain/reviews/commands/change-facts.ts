import { ok } from '../../../kernel/result';
import type { ChildFacts } from '../../children/child-facts';
import type { Apply } from './command-context';

/** Corrects or adds facts about the child. */
export type ChangeFacts = { readonly kind: 'change-facts'; readonly facts: Partial<ChildFacts> };

export const changeFacts: Apply<ChangeFacts> = (file, { facts }) => ok({ ...file, facts: { ...file.facts, ...facts } });
