import { rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import type { Leftover } from '../../shared/ipc/contract';
import { oneAtATime } from '../vault/one-at-a-time';
import { readSealed, writeSealed, type Keychain } from '../vault/sealed-settings';
import { onDisk } from './disk-failure';
import { namesIn } from './durable-files';

/** Runs work that first writes `PLACE.partial`, in a folder that a person chose, and notes that for as long as it runs. */
export type During = <T>(place: string, work: () => Promise<T>) => Promise<T>;

/** What is left in the folders of people where the app ends in the middle of writing there. */
export type Leftovers = {
  readonly during: During;
  /** Removes what is left, and answers what there was. What could not be removed is kept in mind. */
  readonly clear: () => Promise<readonly Leftover[]>;
};

const schema = z.object({ places: z.array(z.string().min(1)).max(1_000) });

type Found = 'nothing' | 'removed' | 'stays';

async function remove(partial: string): Promise<Found> {
  const gone = await onDisk(async () => {
    if (!(await namesIn(dirname(partial))).includes(basename(partial))) return 'nothing';
    await rm(partial, { recursive: true });
    return 'removed';
  });
  return gone.ok ? gone.value : 'stays';
}

export function leftovers(userData: string, keychain: () => Keychain | null): Leftovers {
  const path = join(userData, 'unfinished.json');
  const inTurn = oneAtATime();
  /** Those that this start of the app is writing. */
  const underWay = new Set<string>();

  const read = async (): Promise<readonly string[]> => (await readSealed(path, schema, keychain))?.places ?? [];
  // A disk that refuses the note is no reason to write nothing; it then refuses the file as well, or all is well.
  const keep = async (places: readonly string[]): Promise<void> => {
    await onDisk(() => (places.length === 0 ? rm(path, { force: true }) : writeSealed(path, { places }, keychain)));
  };

  return {
    during: async (place, work) => {
      const partial = `${place}.partial`;
      underWay.add(partial);
      await inTurn(async () => keep([...new Set([...(await read()), partial])]));
      try {
        return await work();
      } finally {
        underWay.delete(partial);
        await inTurn(async () => keep((await read()).filter((each) => each !== partial)));
      }
    },
    clear: () =>
      inTurn(async () => {
        const noted = (await read()).filter((partial) => partial.endsWith('.partial') && !underWay.has(partial));
        const found: Leftover[] = [];
        for (const label of noted) {
          const what = await remove(label);
          if (what !== 'nothing') found.push({ label, removed: what === 'removed' });
        }
        if (noted.length > 0)
          await keep([...found.filter(({ removed }) => !removed).map(({ label }) => label), ...underWay]);
        return found;
      }),
  };
}
