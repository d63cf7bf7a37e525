import type { EraseAbout, Erasure } from '../../../shared/domain/vault/erasure';
import type { Instant } from '../../../shared/kernel/clock';
import { err, ok, type Result } from '../../../shared/kernel/result';
import { askKeyWorker } from '../workers/key-client';
import { deviceKeyOf } from './device-key';
import { begin, begun, finish } from './erasing';
import type { VaultMemory } from './memory';
import type { Erased, EraseFailure, Repair } from './open-vault';

/** What a removal runs between. */
export type ErasingTurns = {
  readonly inTurn: <T>(job: () => Promise<T>) => Promise<T>;
  /** Runs a job while no backup is made. */
  readonly alone: <T>(job: () => Promise<T>) => Promise<T>;
  /** Folds everything; within a turn. */
  readonly settle: () => Promise<void>;
  readonly now: () => Instant;
  /** Has the database follow what was noted. */
  readonly wake: () => void;
};

/** Removes one subject for good, by the passphrase typed again. */
export async function eraseSubject(
  memory: VaultMemory,
  { inTurn, alone, wake, ...doing }: ErasingTurns,
  { subject, passphrase, about }: { readonly subject: string; readonly passphrase: string; readonly about: EraseAbout },
): Promise<Result<Erased, EraseFailure>> {
  const { header } = memory;
  const device = await deviceKeyOf(header);
  if (!device.ok) return device;
  const made = await askKeyWorker('erase', { header, passphrase, device: device.value, subject });
  if (!made.ok && made.error.code === 'wrong-key') return err({ code: 'wrong-passphrase' });
  if (!made.ok) return err({ code: 'unexpected', reference: made.error.code });
  const { header: next, ringSealer } = made.value;
  const erased = await alone(() =>
    inTurn(async (): Promise<Result<Erasure, EraseFailure>> => {
      if (memory.header !== header || memory.isErasing) return err({ code: 'stale' });
      await doing.settle();
      const erasing = await begin(memory, next, subject, about);
      if (!erasing.ok) return erasing;
      return finish(memory, erasing.value, { ...doing, sealer: () => Promise.resolve(ringSealer) });
    }),
  );
  if (!erased.ok) return erased;
  wake();
  return ok({ erasure: erased.value, state: memory.values.get(memory.header.root) ?? null });
}

/** Goes on with a removal that an earlier start of the app left in the middle, and says what became of it. */
export async function finishBegun(
  memory: VaultMemory,
  { inTurn, alone, wake: _wake, ...doing }: ErasingTurns,
): Promise<readonly Repair[]> {
  const erasing = begun(memory);
  if (erasing === null) return [];
  const sealer: Parameters<typeof finish>[2]['sealer'] = (header) => memory.reopen?.(header) ?? Promise.resolve(null);
  const finished = await alone(() => inTurn(() => finish(memory, erasing, { ...doing, sealer })));
  return [{ code: finished.ok ? 'erasure-finished' : 'erasure-unfinished' }];
}
