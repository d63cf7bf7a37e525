import type { ChildFile } from '../../src/shared/domain/children/child-file';
import { planMerge } from '../../src/shared/domain/returns/merge-return';
import { instantSchema } from '../../src/shared/kernel/clock';
import { newId } from '../../src/shared/kernel/ids';
import { date } from '../../src/shared/kernel/local-date';
import { readReturnFiles } from '../../src/renderer/src/workers/return-client';
import { must } from './must';
import { seeded } from './seeded';
import { fillVault } from './vault';

export type CsvFile = { readonly name: string; readonly text: string };

/** The first children of the national return, as the import makes them. */
export async function returned(csv: readonly CsvFile[], count: number): Promise<readonly ChildFile[]> {
  const today = date('2018-03-31');
  const bytes = csv.map(({ name, text }) => ({ name, bytes: new TextEncoder().encode(text) }));
  const reading = must(await readReturnFiles(bytes, today));
  const now = instantSchema.parse('2018-03-31T09:00:00.000Z');
  const random = seeded(903);
  const { created } = planMerge([], reading, { today, now, by: 'bench', newId: () => newId(now, random) });
  return created.slice(0, count);
}

/** A vault of its own with them; answers its recovery key. */
export const fillFromReturn = async (csv: readonly CsvFile[], count: number): Promise<string> =>
  (await fillVault(await returned(csv, count))).recoveryKey;
