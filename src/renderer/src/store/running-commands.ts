import type { ChildFile } from '../../../shared/domain/children/child-file';
import { withDraft } from '../../../shared/domain/children/drafts';
import { applyCommand } from '../../../shared/domain/reviews/apply-command';
import type { Command } from '../../../shared/domain/reviews/command';
import type { Refusal } from '../../../shared/domain/reviews/commands/command-context';
import { newId, type Id } from '../../../shared/kernel/ids';
import type { JsonObject } from '../../../shared/kernel/json';
import { err, ok, type Result } from '../../../shared/kernel/result';
import type { When } from './app-store';
import type { VaultInMemory } from './vault-in-memory';
import { webRandom } from './web-random';

/** Puts a child's file in place of the one before, and queues the difference to be saved. */
function keep(memory: VaultInMemory, after: ChildFile, label: string, at: When['now']): void {
  const held = memory.children.held(after.id);
  if (held === undefined) throw new Error('A child that is not held was changed');
  const by = memory.state.get().chair.name;
  memory.children.replace(after);
  memory.queue.add({ subject: held.subject, label, by, at, before: held.file, after });
}

/** Applies a command to a child in memory at once and queues its save. */
export function runCommand(
  memory: VaultInMemory,
  child: string,
  command: Command,
  when: When = { today: memory.clock.today.get(), now: memory.clock.now() },
): Result<ChildFile, Refusal> {
  const held = memory.children.held(child);
  if (held === undefined) return err({ code: 'not-found' });
  const newIdNow = <Name extends string>(): Id<Name> => newId<Name>(when.now, webRandom);
  const context = { ...when, by: memory.state.get().chair.name, newId: newIdNow };
  const outcome = applyCommand(held.file, command, context);
  if (!outcome.ok || outcome.value === held.file) return outcome;
  keep(memory, outcome.value, command.kind, when.now);
  memory.undo.done(command.kind, held.file, outcome.value);
  return ok(outcome.value);
}

/** Keeps what stands in an open form; it is no step that could be taken back. Null: the form is closed. */
export function keepDraft(memory: VaultInMemory, child: string, form: string, draft: JsonObject | null): void {
  const held = memory.children.held(child);
  if (held !== undefined) keep(memory, withDraft(held.file, form, draft), 'draft', memory.clock.now());
}

/** Takes the last step on a child back, or makes it again; nothing where there is none. */
export function step(memory: VaultInMemory, child: string, which: 'undo' | 'redo'): void {
  const held = memory.children.held(child);
  if (held === undefined) return;
  const after = memory.undo[which](held.file);
  if (after !== null) keep(memory, after, which, memory.clock.now());
}
