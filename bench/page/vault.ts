import { childFileSchema, type ChildFile } from '../../src/shared/domain/children/child-file';
import { parseRecoveryKey } from '../../src/shared/domain/vault/recovery-key';
import type { Json } from '../../src/shared/kernel/json';
import type { OpenVault, Subject } from '../../src/renderer/src/vault/open-vault';
import { createVault, unlockWithRecoveryKey } from '../../src/renderer/src/vault/unlock';
import { passphrase, type Contender } from './contender';
import { must, now } from './must';

/** A new vault that holds the children, folded and settled as after a lock. */
export async function fillVault(
  files: readonly ChildFile[],
): Promise<{ readonly recoveryKey: string; readonly subjects: readonly Subject[] }> {
  const { vault, recoveryKey } = must(await createVault({ place: 'own', kind: 'chair', passphrase }));
  must(await vault.load());
  const subjects = must(await vault.addSubjects(files.length));
  const entries = files.flatMap((after, index) => {
    const subject = subjects[index];
    return subject === undefined
      ? []
      : [{ subject, label: 'bench', at: now(), by: 'bench', changes: [{ path: [], after }] }];
  });
  for (let from = 0; from < entries.length; from += 200) must(await vault.append(entries.slice(from, from + 200)));
  await vault.settle();
  vault.close();
  return { recoveryKey, subjects };
}

/** Unlocked and open, with the milliseconds that each took. */
type Loaded = {
  readonly unlock: number;
  readonly load: number;
  readonly vault: OpenVault;
  readonly values: readonly Json[];
};

/**
 * By the recovery key, which opens the same ring as the passphrase does without the passphrase's derivation; every
 * segment is opened and compared with the sealed table.
 */
async function load(recoveryKey: string): Promise<Loaded> {
  const secret = must(parseRecoveryKey(recoveryKey));
  const start = performance.now();
  const { vault } = must(await unlockWithRecoveryKey({ place: 'own', recoveryKey: secret }));
  const unlocked = performance.now();
  const { subjects } = must(await vault.load());
  const loaded = performance.now();
  return { unlock: unlocked - start, load: loaded - unlocked, vault, values: subjects.map(({ value }) => value) };
}

const isChild = (value: Json): boolean => childFileSchema.safeParse(value).success;

/** Loaded, and every child checked against its schema, which the app does behind the caseload. */
export async function loadChecked(recoveryKey: string) {
  const { load: opened, vault, values } = await load(recoveryKey);
  vault.close();
  const start = performance.now();
  const children = values.filter(isChild).length;
  return { load: opened, check: performance.now() - start, children };
}

export const contender: Contender = {
  fill: async (files) => ({ secret: (await fillVault(files)).recoveryKey, count: files.length }),
  load: async (secret) => {
    const { unlock, load: opened, vault, values } = await load(secret);
    vault.close();
    return { ms: unlock + opened, count: values.filter(isChild).length };
  },
};
