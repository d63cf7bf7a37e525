import type { Instant } from '../../../kernel/clock';
import type { Id } from '../../../kernel/ids';
import type { LocalDate } from '../../../kernel/local-date';
import type { Result } from '../../../kernel/result';
import type { ChildFile } from '../../children/child-file';

/** What a command may know of the world: the day, the moment, whose hand it is, and a source of new ids. */
export type CommandContext = {
  readonly today: LocalDate;
  readonly now: Instant;
  readonly by: string;
  readonly newId: <Name extends string>() => Id<Name>;
};

/** Why a command was refused. Nothing has changed then. */
export type Refusal = {
  readonly code: 'review-final' | 'review-open' | 'other-open' | 'review-changed' | 'person-in-use' | 'not-found';
};

export type Outcome = Result<ChildFile, Refusal>;

/** Carries a command out: the child's file as it stands afterwards, or the refusal. */
export type Apply<C> = (file: ChildFile, command: C, context: CommandContext) => Outcome;
