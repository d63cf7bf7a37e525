import { z } from 'zod';
import { fromHex, toHex } from '../../../src/shared/domain/vault/bytes';
import { publicHalfOf, type Identity } from '../../../src/shared/domain/vault/identity';
import { parseRecoveryKey } from '../../../src/shared/domain/vault/recovery-key';
import type { VaultPlace } from '../../../src/shared/ipc/contract';
import { instantSchema } from '../../../src/shared/kernel/clock';
import type { Json } from '../../../src/shared/kernel/json';
import { isGoodSignature } from '../../../src/renderer/src/vault/identity';
import { backupFiles } from '../../../src/renderer/src/vault/backups/backup-files';
import { desktop } from '../../../src/renderer/src/platform/desktop';
import type { NewRecoveryKey, OpenVault, Repair } from '../../../src/renderer/src/vault/open-vault';
import { createVault, unlock, unlockWithRecoveryKey, type Unlocked } from '../../../src/renderer/src/vault/unlock';

z.config({ jitless: true });

let open: OpenVault | undefined;
let keep: NewRecoveryKey['keep'] | undefined;

const vault = (): OpenVault => {
  if (open === undefined) throw new Error('No vault is open');
  return open;
};

/** What became of an opening: `open` with what is in it, or the failure's code. */
export type Opened = {
  readonly code: string;
  readonly root?: string;
  readonly recoveryKey?: string;
  readonly repairs?: readonly Repair[];
  readonly values?: Readonly<Record<string, Json>>;
};

async function loaded(unlocked: Unlocked): Promise<Opened> {
  open = unlocked.vault;
  const values = await open.load();
  if (!values.ok) return { code: values.error.code };
  return {
    code: 'open',
    root: open.root,
    repairs: [...unlocked.repairs, ...values.value.repairs],
    values: Object.fromEntries(values.value.subjects.map(({ id, value }) => [id, value])),
  };
}

/** One field of one subject, set. */
export type Save = {
  readonly subject: string;
  readonly path: readonly string[];
  readonly before?: Json;
  readonly after?: Json;
};

/** What a test can do with a vault in the page: the product's own modules over the real bridge, without its screens. */
const harness = {
  create: async (place: VaultPlace, passphrase: string): Promise<Opened> => {
    const made = await createVault({ place, kind: place === 'own' ? 'chair' : 'practice', passphrase });
    if (!made.ok) return { code: made.error.code };
    open = made.value.vault;
    await open.load();
    return { code: 'open', root: open.root, recoveryKey: made.value.recoveryKey };
  },
  unlock: async (place: VaultPlace, passphrase: string): Promise<Opened> => {
    const unlocked = await unlock({ place, passphrase });
    return unlocked.ok ? loaded(unlocked.value) : { code: unlocked.error.code };
  },
  recover: async (place: VaultPlace, typed: string): Promise<Opened> => {
    const recoveryKey = parseRecoveryKey(typed);
    if (!recoveryKey.ok) return { code: recoveryKey.error.code };
    const unlocked = await unlockWithRecoveryKey({ place, recoveryKey: recoveryKey.value });
    return unlocked.ok ? loaded(unlocked.value) : { code: unlocked.error.code };
  },
  changePassphrase: async (passphrase: string, next: string) => {
    const changed = await vault().changePassphrase({ kind: 'passphrase', passphrase }, next);
    return changed.ok ? 'changed' : changed.error.code;
  },
  changePassphraseByKey: async (typed: string, next: string) => {
    const secret = parseRecoveryKey(typed);
    if (!secret.ok) return secret.error.code;
    const changed = await vault().changePassphrase({ kind: 'recovery-key', secret: secret.value }, next);
    return changed.ok ? 'changed' : changed.error.code;
  },
  /** Makes a new recovery key; `keepRecoveryKey` puts it in the old one's place. */
  newRecoveryKey: async (passphrase: string): Promise<{ readonly code: string; readonly recoveryKey: string }> => {
    const made = await vault().newRecoveryKey(passphrase);
    if (!made.ok) return { code: made.error.code, recoveryKey: '' };
    keep = made.value.keep;
    return { code: 'made', recoveryKey: made.value.recoveryKey };
  },
  keepRecoveryKey: async () => {
    const kept = await keep?.();
    return kept?.ok === true ? 'kept' : (kept?.error.code ?? 'none');
  },
  makeIdentity: async (): Promise<Identity> => {
    const made = await vault().identity.make();
    if (!made.ok) throw new Error(made.error.code);
    return made.value;
  },
  /** Signs a hash as a pack, and says whether the signature fits the hash, and another one. */
  signAndCheck: async (identity: Identity, sha256: string, another: string) => {
    const signer = publicHalfOf(identity, { name: 'Mair Pugh', role: 'Independent Reviewing Officer' });
    const signed = await vault().identity.sign(identity, 'pack', signer, sha256);
    if (!signed.ok) return signed.error.code;
    return [await isGoodSignature(signed.value, sha256), await isGoodSignature(signed.value, another)];
  },
  /** The file key of an age file, by its header; both in hex. */
  receive: async (identity: Identity, header: string) => {
    const received = await vault().identity.receive(identity, fromHex(header));
    if (!received.ok) return received.error.code;
    return received.value === null ? null : toHex(received.value);
  },
  addSubjects: (count: number) => vault().addSubjects(count),
  append: (saves: readonly Save[]) =>
    vault().append(
      saves.map(({ subject, ...change }) => ({
        subject,
        label: 'test',
        at: instantSchema.parse(new Date().toISOString()),
        by: 'Mair Pugh',
        changes: [change],
      })),
    ),
  putBlob: (subject: string, text: string) => vault().putBlob(subject, new TextEncoder().encode(text)),
  readBlob: async (subject: string, name: string) => {
    const read = await vault().readBlob(subject, name);
    return read.ok ? new TextDecoder().decode(read.value) : read.error.code;
  },
  chooseSecondPlace: () => desktop.chooseSecondPlace(),
  /** Removes one subject for good. */
  erase: async (subject: string, passphrase: string) => {
    const at = instantSchema.parse(new Date().toISOString());
    const about = {
      id: 'ERA-2026-11-22-7KQ2M9XD',
      child: 'a child',
      referenceHash: 'ab'.repeat(32),
      at,
      by: 'Mair Pugh',
    };
    const erased = await vault().erase({ subject, passphrase, about });
    return erased.ok ? { code: 'erased', erasure: erased.value.erasure } : { code: erased.error.code };
  },
  /** Puts a document of so many bytes that says the same words again and again. */
  putLargeBlob: (subject: string, words: string, size: number) => {
    const text = new TextEncoder().encode(words);
    return vault().putBlob(
      subject,
      Uint8Array.from({ length: size }, (_, at) => text[at % text.length] ?? 0),
    );
  },
  /** How long a document is that was read back, and its SHA-256 in hex. */
  measureBlob: async (subject: string, name: string) => {
    const read = await vault().readBlob(subject, name);
    if (!read.ok) return read.error.code;
    const sha256 = toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(read.value))));
    return { size: read.value.byteLength, sha256 };
  },
  settle: () => vault().settle(),
  backUp: async () => {
    const made = await vault().backups.backUp();
    if (!made.ok) return made.error.code;
    return made.value === null ? 'nothing-new' : { counter: made.value.counter, subjects: made.value.subjects };
  },
  prove: async (passphrase: string) => {
    const proved = await vault().backups.prove(passphrase);
    return proved.ok ? proved.value : proved.error.code;
  },
  backups: async () => {
    const listed = await backupFiles.list();
    return listed.ok ? listed.value : [];
  },
  check: async () => {
    const checked = await vault().checkJournal();
    return checked.ok ? checked.value : checked.error.code;
  },
  setBackRead: () => vault().setBackRead(),
  close: () => {
    vault().close();
  },
};

export type Harness = typeof harness;
Object.assign(window, { harness });
