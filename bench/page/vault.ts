import { childFileSchema, type ChildFile } from '../../src/shared/domain/children/child-file';
import { changesBetween } from '../../src/shared/kernel/changes';
import { instantSchema } from '../../src/shared/kernel/clock';
import type { Failure, Result } from '../../src/shared/kernel/result';
import type { OpenVault, Subject } from '../../src/renderer/src/vault/open-vault';
import { createVault, unlock } from '../../src/renderer/src/vault/unlock';

const passphrase = 'kettle orchard Tuesday violin moss';
const at = () => instantSchema.parse(new Date().toISOString());

/** The value; a benchmark has no use for a failure. */
export function must<T>(result: Result<T, Failure>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** A new vault that holds the children, folded and settled as after a lock. */
export async function fillVault(files: readonly ChildFile[]): Promise<readonly Subject[]> {
  const { vault } = must(await createVault({ place: 'own', kind: 'chair', passphrase }));
  must(await vault.load());
  const subjects = must(await vault.addSubjects(files.length));
  const entries = files.flatMap((after, index) => {
    const subject = subjects[index];
    return subject === undefined
      ? []
      : [{ subject, label: 'bench', at: at(), by: 'bench', changes: [{ path: [], after }] }];
  });
  for (let from = 0; from < entries.length; from += 200) must(await vault.append(entries.slice(from, from + 200)));
  await vault.settle();
  vault.close();
  return subjects;
}

export type VaultLoad = {
  readonly unlock: number;
  readonly load: number;
  readonly parse: number;
  readonly children: number;
};

/** Unlocks and opens everything; answers the milliseconds of each step and how many children came out. */
export async function loadVault(): Promise<{ readonly took: VaultLoad; readonly vault: OpenVault }> {
  const start = performance.now();
  const { vault } = must(await unlock({ place: 'own', passphrase }));
  const unlocked = performance.now();
  const { subjects } = must(await vault.load());
  const loaded = performance.now();
  const parsed = subjects.filter(({ value }) => childFileSchema.safeParse(value).success).length;
  const done = performance.now();
  return {
    took: { unlock: unlocked - start, load: loaded - unlocked, parse: done - loaded, children: parsed },
    vault,
  };
}

/** Saves a change to one note so many times, each awaited until main has fsynced it; answers milliseconds for each. */
export async function saveVault(
  vault: OpenVault,
  subject: Subject,
  file: ChildFile,
  times: number,
): Promise<readonly number[]> {
  const took: number[] = [];
  const [review] = Object.values(file.reviews);
  const text = (nth: number) => [
    { kind: 'paragraph', runs: [{ text: `${'A sentence of the note, typed on. '.repeat(30)}${String(nth)}` }] },
  ];
  for (let nth = 0; nth < times; nth += 1) {
    const start = performance.now();
    const changes = changesBetween({ note: text(nth) }, { note: text(nth + 1) }).map(({ path, ...values }) => ({
      ...values,
      path: ['reviews', review?.id ?? '', 'topics', 'home', ...path],
    }));
    must(await vault.append([{ subject, label: 'answer-topic', at: at(), by: 'bench', changes }]));
    took.push(performance.now() - start);
  }
  return took;
}
