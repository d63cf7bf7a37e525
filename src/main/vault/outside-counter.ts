import { z } from 'zod';
import type { OutsideCounter } from '../../shared/ipc/contract';
import { readSealed, writeSealed, type Keychain } from './sealed-settings';

const counterSchema = z.object({
  vault: z.string().regex(/^[0-9a-f]{32}$/),
  seq: z.int().min(0),
  behind: z.int().min(0).default(0),
});

/** Keeps the highest entry seen, outside the vault's folder, so that a folder set back to an earlier day is noticed. */
export const outsideCounter = (path: string, keychain: () => Keychain | null) => ({
  read: (): Promise<OutsideCounter | null> => readSealed(path, counterSchema, keychain),
  keep: (counter: OutsideCounter): Promise<void> => writeSealed(path, counter, keychain),
});
