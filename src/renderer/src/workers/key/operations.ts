import { toHex, type Bytes } from '../../../../shared/domain/vault/bytes';
import { formatRecoveryKey, RECOVERY_KEY_BYTES } from '../../../../shared/domain/vault/recovery-key';
import { passphraseFacts, type VaultHeader } from '../../../../shared/domain/vault/vault-header';
import { err, ok, type Result } from '../../../../shared/kernel/result';
import { randomBytes, sealText } from './aes';
import { eraseKey } from './erase';
import { checkSignature, makeIdentity, receive, sign } from './identity';
import type { AddedKeys, KeyFailure, KeyRequest, KeyRequestKind, KeyRequests, MadeKeys, OpenedKeys } from './messages';
import { passphraseKey, settingsHere } from './passphrase';
import { recoveryPublicKey, sealToRecoveryKey } from './recovery';
import { changeDevice, changePassphrase, masterByPassphrase, masterByRecoveryKey, newRecoveryKey } from './rewrap';
import { importRows, newRows, openRing, ringSealer, rowFor, withPiece } from './ring';

const ID_BYTES = 16;
const MASTER_BYTES = 32;
/** More pieces than this are joined at unlock, when the master is at hand. */
const PIECES = 8;

async function create({ vaultKind, passphrase }: KeyRequests['create']['ask']): Promise<MadeKeys> {
  const [id, root] = [toHex(randomBytes(ID_BYTES)), toHex(randomBytes(ID_BYTES))];
  const facts = { format: 1, id, kind: vaultKind, root, kdf: await settingsHere(passphrase) } as const;
  const master = randomBytes(MASTER_BYTES);
  const secret = randomBytes(RECOVERY_KEY_BYTES);
  const publicKey = await recoveryPublicKey(secret);
  const kek = await passphraseKey(passphrase, facts.kdf, null);
  const sealer = await ringSealer(master);
  const rows = rowFor(root);
  const header: VaultHeader = {
    ...facts,
    revision: 1,
    passphrase: await sealText(kek, passphraseFacts(facts, publicKey), master),
    recovery: await sealToRecoveryKey(facts, publicKey, master),
    ring: await withPiece(facts, [], sealer, rows),
  };
  master.fill(0);
  return {
    header,
    recoveryKey: formatRecoveryKey(secret),
    keys: { subjects: await importRows(rows), ringSealer: sealer },
  };
}

/** The keys that the master leads to, and the header with its ring joined where it has grown long. */
async function opened(header: VaultHeader, master: Bytes): Promise<Result<OpenedKeys, KeyFailure>> {
  const rows = await openRing(header, master);
  if (rows === null) return err({ code: 'ring-damaged' });
  const sealer = await ringSealer(master);
  const joined =
    header.ring.length <= PIECES
      ? null
      : { ...header, revision: header.revision + 1, ring: await withPiece(header, [], sealer, rows) };
  master.fill(0);
  return ok({ keys: { subjects: await importRows(rows), ringSealer: sealer }, header: joined });
}

async function unlock({
  header,
  passphrase,
  device,
}: KeyRequests['unlock']['ask']): Promise<Result<OpenedKeys, KeyFailure>> {
  const master = await masterByPassphrase(header, passphrase, device);
  return master.ok ? opened(header, master.value) : master;
}

async function recover({ header, secret }: KeyRequests['recover']['ask']): Promise<Result<OpenedKeys, KeyFailure>> {
  const master = await masterByRecoveryKey(header, secret);
  return master.ok ? opened(header, master.value) : master;
}

async function add({ header, ringSealer: sealer, count }: KeyRequests['add']['ask']): Promise<AddedKeys> {
  const rows = newRows(count);
  const ring = await withPiece(header, header.ring, sealer, rows);
  return { header: { ...header, revision: header.revision + 1, ring }, subjects: await importRows(rows) };
}

type Operations = {
  readonly [K in KeyRequestKind]: (ask: KeyRequests[K]['ask']) => Promise<Result<KeyRequests[K]['answer'], KeyFailure>>;
};

const operations: Operations = {
  create: async (ask) => ok(await create(ask)),
  unlock,
  recover,
  add: async (ask) => ok(await add(ask)),
  'change-passphrase': changePassphrase,
  'change-device': changeDevice,
  'new-recovery-key': newRecoveryKey,
  erase: eraseKey,
  'make-identity': async (ask) => ok(await makeIdentity(ask)),
  sign: async (ask) => ok(await sign(ask)),
  'check-signature': async (ask) => ok(await checkSignature(ask)),
  receive: async (ask) => ok(await receive(ask)),
};

/** Does what is asked. A throw is a bug, or a machine without memory for the derivation. */
export const operate = <K extends KeyRequestKind>({
  kind,
  ask,
}: KeyRequest<K>): Promise<Result<KeyRequests[K]['answer'], KeyFailure>> => operations[kind](ask);
